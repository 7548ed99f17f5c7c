// The layout of headers, tags and feet: what is set right, and, beside each, what is let be.

import Syntax
import Testing
import Text

@Suite struct FormattingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var written: String
    /// The same where it is let be.
    var wanted: String
    var isCodebook: Bool

    init(_ name: String, _ written: String, _ wanted: String? = nil, isCodebook: Bool = false) {
      testDescription = name
      self.written = written
      self.wanted = wanted ?? written
      self.isCodebook = isCodebook
    }
  }

  static let headers = [
    Case("a key and its value", "title :  A  title \t\n---\n", "title: A  title\n---\n"),
    Case("no space before a value", "title:A title\n---\n", "title: A title\n---\n"),
    Case("a key without a value", "title: \n---\n", "title:\n---\n"),
    Case("a key of several words", "check  a-b\tin \t c  d/** : off", "check a-b in c  d/**: off", isCodebook: true),
    Case("a setting in an article", "check  a-b : off\n---\n", "check a-b: off\n---\n"),
    Case("a key that is no setting", "checks  a : off", "checks  a: off", isCodebook: true),
    Case("a list of a codebook", "statuses:a  |  b|c", "statuses: a | b|c", isCodebook: true),
    Case("a definition", "@a :A\n\t kind:person\n", "@a: A\n  kind: person\n", isCodebook: true),
    Case("a definition without a title", "@a:  \n    kind: person\n", "@a:\n  kind: person\n", isCodebook: true),
    Case("a list of names", "@a: A\n  also:  B  |C|  |  D  |\n", "@a: A\n  also: B  |C| | D |\n", isCodebook: true),
    Case("a bar first", "@a: A\n  also:|  B\n", "@a: A\n  also: | B\n", isCodebook: true),
    Case(
      "a period",
      "@a: A\n  in: @b ,1990/1991  |  @c,1992\n",
      "@a: A\n  in: @b, 1990/1991 | @c, 1992\n",
      isCodebook: true
    ),
    Case("a period alone", "@a: A\n  role:,1990\n", "@a: A\n  role: , 1990\n", isCodebook: true),
    Case(
      "a comma that would be escaped",
      "@a: A\n  also: b\\ ,  1990\n",
      "@a: A\n  also: b\\ , 1990\n",
      isCodebook: true
    ),
    Case("a comma of a name", "@a: A\n  also: b ,c\n", isCodebook: true),
    Case("bars where no list is", "#a: A\n  note: b  |  c\n", isCodebook: true),
    Case("a period as it is written", "@a: A\n  role: b, [1994-04,1994-05]\n", isCodebook: true),
    Case("blank lines", "title: t\n  \n\t\n---  \n", "title: t\n\n\n---\n"),
    Case("comments", "// a  \n@a: A\n   // b\t\n---\n", "// a\n@a: A\n   // b\n---\n"),
    Case("a line that cannot be read", "A  title \n  kind :person \n---\n"),
    Case("a handle that cannot be read", "@7g :  A \n", isCodebook: true),
    Case("a conflict", "<<<<<<< a  \n@a: A\n=======\n@b: B\n>>>>>>> b  \n", isCodebook: true),
    Case(
      "line ends of Windows",
      "title :t \r\n \r\n@a: A\r\n kind:  person \r\n--- \r\n",
      "title: t\r\n\r\n@a: A\r\n  kind: person\r\n---\r\n"
    ),
    Case("a byte-order mark", "\u{FEFF}title :t\n---\n", "\u{FEFF}title: t\n---\n"),
    Case("no line end at the end", "@a: A\n  kind:person  ", "@a: A\n  kind: person", isCodebook: true),
    Case("a space that is none of ASCII", "title\u{A0}:\u{3000}t\u{2003}\n---\n", "title: t\n---\n"),
    Case("a rule that is none", "@a: A\n --- \n---- \n---\n"),
  ]

  static let tags = [
    Case("a mention", "---\na{ @a }", "---\na{@a}"),
    Case("a statement", "---\na{ @a  +b\t#c }", "---\na{@a +b #c}"),
    Case("a bare sign", "---\na{@a  -  #c}", "---\na{@a - #c}"),
    Case("items", "---\na{@a ;#b;  1993  ;note  \"c\"}", "---\na{@a; #b; 1993; note \"c\"}"),
    Case("lists", "---\na{@a ,@b? , @c  -d  #e,#f to @g ,@h}", "---\na{@a, @b?, @c -d #e, #f to @g, @h}"),
    Case("clauses", "---\na{@a - #b  on  1993   as\tpossible  %f  m}", "---\na{@a - #b on 1993 as possible %f m}"),
    Case("a label and its statement", "---\na{ ^1 :@a  - #b  because ^2 ,#c }", "---\na{^1: @a - #b because ^2, #c}"),
    Case("what is quoted", "---\na{note \"b ,c  ;d\"}"),
    Case("a date as it is written", "---\na{ {1993,1994} }", "---\na{{1993,1994}}"),
    Case("a line end", "---\na{@a  \n   +b  \n#c }", "---\na{@a\n   +b\n#c}"),
    Case("a line end at the edge", "---\na{  \n@a \n }", "---\na{\n@a\n }"),
    Case("a line end of Windows", "---\r\na{@a; \t\r\n note  \"b\"}", "---\r\na{@a;\r\n note \"b\"}"),
    Case("marks of direction", "---\na{\u{200F}@a \u{200E}}"),
    Case("an item that cannot be read", "---\na{ @a;  demands  more ; #b }", "---\na{@a; demands  more; #b}"),
    Case("an item that is missing", "---\na{@a; }b{ ; @a}c{@a; ; @b}"),
    Case("a mark that would be escaped", "---\na{ @a \\ }", "---\na{@a \\ }"),
    Case("an empty tag", "---\na{ }"),
    Case("a string that is not closed", "---\na{ note  \"b ,c ;@a }", "---\na{note  \"b ,c; @a}"),
    Case("text", "---\n a  ,b ;c { @a } \\{ @a } [ d ] \n  \n"),
    Case("a tag that is never closed", "---\na{ @a  ,@b"),
    Case("a tag without a header", "a{ @a }", "a{@a}"),
    Case("nested spans", "---\n[a [b]{ @b } c]{ @c }", "---\n[a [b]{@b} c]{@c}"),
  ]

  static let feet = [
    Case("a statement", "---\na\n---\n^1 :@a  - #b \n", "---\na\n---\n^1: @a - #b\n"),
    Case("a comment and a blank line", "---\na\n---  \n  // c \n \n", "---\na\n---\n  // c\n\n"),
    Case("a statement that cannot be read", "---\na\n---\n^1:  @a  -b \n", "---\na\n---\n^1: @a  -b\n"),
    Case("a statement that is missing", "---\na\n---\n^1 : \n", "---\na\n---\n^1:\n"),
    Case("a line that cannot be read", "---\na\n---\n 1 :  @a - #b \n---  \n"),
    Case("the text's last line", "---\na \r\n---\r\n^1:@a - #b\r\n", "---\na \r\n---\r\n^1: @a - #b\r\n"),
  ]

  @Test(arguments: headers + tags + feet)
  func whiteSpaceIsSet(layout: Case) {
    let tree = SyntaxTree(Array(layout.written.utf8), isCodebook: layout.isCodebook)
    #expect(String(decoding: tree.formattingEdits.applied(to: tree.bytes), as: UTF8.self) == layout.wanted)
  }

  @Test func anEditTakesNoMoreThanWhatIsWrong() {
    let edits = SyntaxTree(article: Array("title: t\n---\na{@a  +b #c }".utf8)).formattingEdits
    #expect(edits == [TextEdit(TextRange(17, 19), " "), TextEdit(TextRange(24, 25), "")])
  }
}

@Suite struct FormattedExamplesTests {
  @Test(arguments: PropertyFixture.all.filter { !$0.name.hasPrefix("block") })
  func theExamplesAreLaidOut(fixture: PropertyFixture) {
    #expect(SyntaxTree(fixture.bytes, isCodebook: fixture.isCodebook).formattingEdits == [])
  }
}
