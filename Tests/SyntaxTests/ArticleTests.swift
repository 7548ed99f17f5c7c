// What the parser makes of articles: pictures of trees, and the problems told.

import Syntax
import Testing
import Text

func problems(_ source: String) -> [String] {
  let tree = SyntaxTree(article: Array(source.utf8))
  return tree.problems.map { "\($0.kind) \(tree.string($0.range))" }
}

func body(_ text: String) -> SyntaxTree { SyntaxTree(article: Array(("---\n" + text).utf8)) }

@Suite struct ArticleTests {
  @Test func theTreeOfASmallArticle() {
    let source = "title: T\n---\n[A]{@a; 1993} b{@b +x #y}\n---\n^1: @a - #y\n"
    let tree = SyntaxTree(article: Array(source.utf8))
    #expect(
      tree.picture == """
        article
         header
          entry
           key "title"
           colon ":"
           space " "
           value "T"
           lineEnd "\\n"
         rule "---\\n"
         body
          span
           openBracket "["
           text "A"
           closeBracket "]"
          tag
           openBrace "{"
           mention
            actor "@a"
           semicolon ";"
           space " "
           date
            dateText "1993"
           closeBrace "}"
          text " "
          word
           text "b"
          tag
           openBrace "{"
           statement
            actor "@b"
            space " "
            verb "+x"
            space " "
            issue "#y"
           closeBrace "}"
         lineEnd "\\n"
         rule "---\\n"
         foot
          footLine
           label "^1"
           colon ":"
           space " "
           statement
            actor "@a"
            space " "
            verb "-"
            space " "
            issue "#y"
           lineEnd "\\n"
        """
    )
    #expect(tree.problems.isEmpty)
  }

  @Test(arguments: [
    // The word before a brace, and what bounds it.
    ("a firms’{@x}", "firms’"), ("in ’94{@x}", "’94"), ("the U.S.{@x}", "U.S."), ("(Tokyo{@x}", "Tokyo"),
    ("\"Tokyo{@x}", "Tokyo"), ("$49{@x}", "$49"), ("--automobiles{@x}", "automobiles"), ("a—b{@x}", "b"),
    ("and/or{@x}", "or"), ("ארה\"ב{@x}", "ארה\"ב"), ("\"ב{@x}", "ב"), ("AT\\&T{@x}", "AT\\&T"),
    ("'tis 'Tokyo'{@x}", "Tokyo'"), ("well-known{@x}", "well-known"), ("e\u{301}’s{@x}", "e\u{301}’s"),
    ("...x{@x}", "x"), ("a \\\"b{@x}", "b"), ("a\\-\\-b{@x}", "b"), ("\\&b{@x}", "b"),
    ("l’Allemagne{@x}", "l’Allemagne"), ("A{@a}-b{@x}", "b"), ("a\u{A0}b{@x}", "b"),
  ])
  func wordsBeforeABrace(text: String, word: String) throws {
    let tree = body(text)
    let mark = try #require(tree.marks.last)
    #expect(tree.string(mark.words) == word)
    #expect(tree.printed == tree.bytes)
  }

  @Test(
    arguments: [
      ("a [b]{@x}", []), ("[sic]", []), ("a {@x}", ["tagMarksNothing {@x}"]), ("a{", ["unclosedTag {"]),
      ("a}", ["strayBrace }"]), ("[a", ["unpairedBracket ["]), ("a]", ["unpairedBracket ]"]),
      ("a]{@x}", ["unmatchedBracket ]"]), ("[]{@x}", ["tagMarksNothing {@x}"]),
      ("a{@x}{@y}", ["tagAfterTag {@y}"]), ("a{}", ["emptyTag {}"]), ("a,{@x}", ["tagAfterPunctuation ,"]),
      ("東京{@x}", ["wordInUnspacedScript 東京"]), ("[東京]{@x}", []),
      ("[a\n\nb]{@x}", ["unpairedBracket [", "unmatchedBracket ]"]),
      ("a{@x\n\n}", ["unclosedTag {", "strayBrace }"]), ("a{@x\n}", []), ("a\\{@x}", ["strayBrace }"]),
      ("a\\{@x\\}", []),
      ("a{note \"b}", ["unclosedString \""]), ("a{note \"b\\\"c\"}", []), ("a{ b{@x}", ["unclosedTag {"]),
      ("a{x{y}}", ["malformedItem x{y}"]),
      (
        "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x",
        ["conflictMarker <<<<<<< HEAD", "conflictMarker =======", "conflictMarker >>>>>>> x"]
      ),
      ("=======", []), ("<<<<<< a", []), ("a{@x;}", ["malformedItem ;"]),
    ] as [(String, [String])]
  )
  func problemsOfAText(text: String, expected: [String]) {
    #expect(problems("---\n" + text) == expected)
  }

  /// A few keys of an item are compared, and many are hashed.
  @Test(arguments: [1, 2, 12, 13, 14, 40])
  func aKeyGivenTwiceIsFoundAmongMany(count: Int) {
    let names = (1...count).map { "%v\($0)" }
    let item =
      "@a "
      + (names + ["on 1993", "%v\(count)", "on 1994", "%v1"]).map { $0.hasPrefix("on") ? $0 : "\($0) x" }
      .joined(separator: " ")
    let found = problems("---\nw{\(item.replacing("@a", with: "@a -b #c"))}\n")
    #expect(found == ["duplicateClause %v\(count) x", "duplicateClause on 1994", "duplicateClause %v1 x"])
  }

  @Test(
    arguments: [
      ("@a", "mention"), ("@a, @b?", "mention"), ("@a,@b", "mention"), ("@a.", nil), ("@a b", nil), ("@1", nil),
      ("#x", "topic"), ("#x note \"y\"", "topic"), ("#x %f m", "topic"), ("#x to @a", nil),
      ("1993-04-16", "date"), ("-0044", "date"), ("%1993", "date"), ("[1994-01, 1994-02]", "date"),
      ("{1993, 1994}", "date"), ("R/1993-07/P6M", "date"), ("PT35M", "date"), ("../1993", "date"),
      ("1993 %f m", "date"),
      ("@a +v #x", "statement"), ("@a -v? @b", "statement"), ("@a - #x", "statement"), ("@a -? #x", "statement"),
      ("@a + ^2", "statement"), ("@a +v", nil), ("+v #x", nil), ("@a -#x", nil), ("@a-b", "mention"), ("@a+b #x", nil),
      ("@a +v #x to @b via @c, @d on 1993 because #y if @e unless #z as possible note \"n\" %f m", "statement"),
      ("@a +v #x to #y", nil), ("@a +v #x as banana", nil), ("@a +v #x on [1994-01, 1994-02] as former", "statement"),
      ("@a +v #x #y", nil), ("@a +v #x, @y, ^z", "statement"), ("@a +v#x", nil), ("^3", "labelUse"),
      ("^3 note \"n\"", "labelUse"), ("^3 %f m", nil), ("not @a", "negation"), ("not @a %f m", nil),
      ("note \"n\"", "noteItem"),
      ("note n", nil), ("%f m", nil), ("^1: @a +v #x", "labelled"), ("^1 :@a - #x note \"n\"", "labelled"),
      ("@a +v #x because ^2, #y, 1993-12/.., {1993, 1994} if ^3 unless 1993", "statement"), ("@a +v #x to ^2", nil),
      ("@a +v #x because", nil), ("@a +v #x because soon", nil), ("@a +v #x to 1993", nil),
      ("@a +v #x on", "statement"),
      ("@a +v #x on to @b", "statement"), ("@a +v #x on note \"n\"", "statement"), ("@a +v #x on not @b", nil),
      ("not @a?", nil), ("not @a, @b?", nil), ("@a %f %g", nil), ("@a %f %g m", nil), ("@a %f %1993", "mention"),
      ("@a %f [1993, 1994", nil), ("@a %f {1993}", "mention"), ("1993 to 1994", "date"), ("1993 not @a", "date"),
      ("1993 note \"n\"", "date"), ("-Xavier #x", nil), ("-XXXX", "date"), ("Y-17000", "date"), ("R/B", nil),
      ("R/P1W", "date"), ("17 April", "date"), ("@a +v #x because 1993 , #y", "statement"),
      ("@a\u{200E} \u{2066}+v #x", "statement"),
      ("@a %f [1994-01, 1994-02]", "mention"),
      ("@a %f \"two words\" %g @b", "mention"), ("@a %f m note \"n\"", "mention"), ("Not @a", nil),
    ] as [(String, String?)]
  )
  func itemsOfATag(item: String, kind: String?) {
    let tree = body("w{\(item)}")
    let found = tree.children(of: Int(tree.marks[0].tag)).map { tree.nodes[$0].kind }.filter(\.isComposite)
    #expect(found.map { "\($0)" } == [kind ?? "malformed"])
    #expect(tree.problems.isEmpty == (kind != nil))
    #expect(tree.printed == tree.bytes)
  }

  @Test(
    arguments: [
      ("title: a", []), ("title:a", []), ("title", ["malformedHeaderLine title"]),
      ("  x: y", ["malformedHeaderLine x: y"]),
      ("@a: b\n  also: c", []), ("@a", ["malformedHeaderLine @a"]), ("@a \t", ["malformedHeaderLine @a"]),
      ("@1: b\n  also: c", ["badHandle @1"]),
      ("@a.: b", ["badHandle @a."]), ("// c\n\n", []), ("@a: b\n  c", ["malformedHeaderLine c"]),
      (
        "@a: b\n<<<<<<< x: y\n  also: c\n||||||| z\n=======\n  also: d\n>>>>>>> y",
        [
          "conflictMarker <<<<<<< x: y", "conflictMarker ||||||| z", "conflictMarker =======",
          "conflictMarker >>>>>>> y",
        ]
      ),
      ("=======", ["malformedHeaderLine ======="]), ("<<<<<< x: y", []),
    ] as [(String, [String])]
  )
  func problemsOfAHeader(header: String, expected: [String]) {
    #expect(problems(header + "\n---\n") == expected)
  }

  @Test(
    arguments: [
      ("^1: @a - #b", []), ("^1 @a", ["malformedFootLine ^1 @a"]), ("// c\n", []),
      (
        "<<<<<<< x\n^1: @a - #b\n=======\n^1: @a + #b\n>>>>>>> y",
        ["conflictMarker <<<<<<< x", "conflictMarker =======", "conflictMarker >>>>>>> y"]
      ),
      ("=======", ["malformedFootLine ======="]), ("^2: #i +y @a", ["missingHolder #i +y @a"]),
      ("^2: #i, #j  - @a", ["missingHolder #i, #j  - @a"]), ("^2: #i", ["malformedFootLine #i"]),
      ("^1:  ", ["malformedFootLine :"]), ("^1: \n^2 @a  ", ["malformedFootLine :", "malformedFootLine ^2 @a"]),
      ("<<<<<<< x  \n>>>>>>> y \t", ["conflictMarker <<<<<<< x", "conflictMarker >>>>>>> y"]),
    ] as [(String, [String])]
  )
  func problemsOfAFoot(foot: String, expected: [String]) {
    #expect(problems("---\na\n---\n" + foot) == expected)
  }

  @Test func aRuleOfACodebookIsMarkedWithoutTheSpaceBehindIt() {
    let tree = SyntaxTree(codebook: Array("@a: A\n---  \n".utf8))
    #expect(tree.problems.map { tree.string($0.range) } == ["---"])
  }

  /// A label, a colon and a statement, in a tag as at the foot; what is wrong with the statement is reported there.
  @Test(
    arguments: [
      ("^1:", ["malformedItem :"]), ("^1: @a", []), ("^1: #x %f y note \"n\"", []), ("^1: @a v", ["malformedItem v"]),
      ("^1: -v #x", ["missingHolder -v"]),
      ("^1: #x -v @a", ["missingHolder #x -v @a"]), ("^1: @a -v", ["missingTarget @a -v"]),
      ("^1: 1993", ["malformedItem 1993"]), ("^1: @a - #x note \"b", ["unclosedString \""]),
      ("^: @a - #x", ["malformedItem ^:"]), ("^1 ^2: @a - #x", ["malformedItem ^2:"]),
      ("@b; ^1: @a - #x; ^2", []),
    ] as [(String, [String])]
  )
  func statementsBehindALabel(item: String, expected: [String]) {
    #expect(problems("---\n[a]{\(item)}") == expected)
  }

  @Test func onlyANameARoleAndAMembershipAreDated() {
    let tree = SyntaxTree(codebook: Array("%f: F\n  values: moral | Trade Act, 1974 | after, 1990 to 1994\n".utf8))
    let names = tree.nodes.filter { $0.kind == .name }.dropFirst().map { tree.string($0.range) }
    #expect(names == ["moral", "Trade Act, 1974", "after, 1990 to 1994"])
    #expect(!tree.nodes.contains { $0.kind == .period })
  }

  @Test func aConflictMayReachOverARule() {
    let source = "<<<<<<< x\n---\na\n=======\nb\n---\n>>>>>>> y\n"
    #expect(problems(source) == ["conflictMarker <<<<<<< x", "conflictMarker =======", "conflictMarker >>>>>>> y"])
  }

  @Test(
    arguments: [
      ("Miyazawa | PM", ["Miyazawa", "PM"], []), ("a\\|b", ["a\\|b"], []), ("a|b", ["a|b"], []), ("a |b", ["a |b"], []),
      ("the Administration, 1993-01-20/2001-01-20", ["the Administration"], ["1993-01-20/2001-01-20"]),
      ("Trade Act\\, 1974", ["Trade Act\\, 1974"], []), ("Trade Act, 1974", ["Trade Act"], ["1974"]),
      ("a, b", ["a, b"], []), ("a, [1994-01, 1994-02]", ["a"], ["[1994-01, 1994-02]"]),
      ("a, 1993-13", ["a"], ["1993-13"]),
      ("a, ../1993", ["a"], ["../1993"]), ("a, Y2000", ["a"], ["Y2000"]), ("a, 199", ["a, 199"], []),
      ("a, P2M", ["a"], ["P2M"]), ("a, R/P1W", ["a"], ["R/P1W"]), ("a, R/B", ["a, R/B"], []),
      ("a, Paris", ["a, Paris"], []),
      ("a, Y-17000", ["a"], ["Y-17000"]), ("a, Y-b", ["a, Y-b"], []), ("a, 17 April", ["a, 17 April"], []),
    ] as [(String, [String], [String])]
  )
  func partsOfAProperty(value: String, names: [String], periods: [String]) {
    let tree = SyntaxTree(codebook: Array("@x: t\n  also: \(value)\n".utf8))
    func leaves(_ kind: SyntaxKind) -> [String] { tree.nodes.filter { $0.kind == kind }.map { tree.string($0.range) } }
    #expect(Array(leaves(.name).dropFirst()) == names)
    #expect(leaves(.period) == periods)
    #expect(tree.printed == tree.bytes)
  }

  @Test(arguments: [
    ("title: a\n---\ntext\n", "text\n"), ("---\ntext\n---\n", "text"), ("---\ntext\n\n---\n", "text\n"),
    ("text\n", "text\n"),
    ("\u{FEFF}---\r\ntext\r\n---\r\n", "text"), ("---\n---\n", ""), ("---\n\\---\n", "---\n"), ("--- \ntext", "text"),
    ("a\n --- \nb", "a\n --- \nb"), ("---\nA{@x}, [b [c]{@y}]{#z} [d]\\{", "A, b c [d]{"), ("---\na {@x}", "a {@x}"),
    ("---\na{@x}{@y}", "a{@y}"), ("---\n東京{@x}", "東京"),
  ])
  func theTextWithoutMarkup(source: String, text: String) {
    #expect(String(decoding: SyntaxTree(article: Array(source.utf8)).plainText, as: UTF8.self) == text)
  }
}
