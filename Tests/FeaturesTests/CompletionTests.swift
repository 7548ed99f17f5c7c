// What is offered, and in which order.

import Features
import Syntax
import Testing
import Text

@Suite struct CompletionTests {
  @Test(arguments: [
    // The right minister for the date, whatever was typed of the tag and whoever closes it.
    ("[the Prime Minister]{@<|>", "@miyazawa"), ("[the Prime Minister]{@<|>}", "@miyazawa"),
    ("Miyazawa{@<|>}", "@miyazawa"), ("[Prime Minister]{@mi<|>", "@miyazawa"), ("Americans{@<|>}", "@miyazawa"),
    ("[United States]{@<|>}", "@us"), ("[x]{@us +<|>", "+demands"), ("[x]{@us -<|>}", "-rejects"),
    ("[he doubts it]{@us -<|>}", "-doubts"), ("[x]{@us ~<|>", "~weighs"), ("[x]{@us -rejects #<|>}", "#quotas"),
    ("[the talks]{#<|>}", "#talks"), ("limits{#<|>}", "#quotas"), ("[x]{#talks %<|>}", "%frame"),
    ("[x]{#talks %frame <|>}", "moral"), ("[x]{@us -rejects #quotas to @<|>}", "@miyazawa"),
    ("[x]{@us -rejects #quotas as <|>}", "possible"), ("[x]{@us -rejects #quotas <|>}", "to"),
    ("He left last Friday{<|>", "1993-04-16"), ("They met early last year{<|>}", "1992~"),
    ("Friday{<|>", "1993-04-16"), ("Friday{<|>}", "1993-04-16"),
    ("Friday{19<|>", "1993-04-16"), ("[last week]{<|>}", "1993-04-05/1993-04-11"),
    ("[every six months]{<|>", "R/P6M"), ("’94{<|>", "1994"), ("[Prime Minister]{<|>}", "@miyazawa"),
    ("Monday{1993-04-12} [x]{@us -rejects #quotas on 1993-04-12<|>}", "1993-04-12"),
    ("Miyazawa{mi<|>", "@miyazawa"), ("[x]{@us dem<|>", "+demands"), ("[x]{@us +dem<|>", "+demands"),
    ("[x]{@us, @<|>}", "@miyazawa"), ("[x]{not @<|>}", "@miyazawa"), ("[the Prime Minister]{@prime<|>}", "@kaifu"),
  ])
  func theLikeliestStandsFirst(text: String, first: String) throws {
    let labels = try Cursor.text(text).labels
    if first == "@kaifu" {
      // A role that has passed is offered, behind the one that holds.
      #expect(labels == ["@miyazawa", "@kaifu"])
    } else {
      #expect(labels.first == first)
    }
  }

  @Test(arguments: [
    "a{\r\n\r\nplain @<|>", "a{\n \nplain @<|>", "a\\{ plain @<|>", "the Prime Minister@<|>", "[x]{@us note \"@<|>\"}",
    "[x]{1993-04-16}@<|>", "a{@us}\n\n@<|>", "[x]{1994-<|>}", "[x]{@us 19<|>}",
  ])
  func nothingIsOfferedInTextOrStrings(text: String) throws {
    #expect(try Cursor.text(text).labels.isEmpty)
  }

  /// Behind a backslash a bracket would be text.
  @Test func bracketsAreNotEscaped() throws {
    let cursor = try Cursor.text("Then \\last Friday{<|>}")
    for item in Completion.at(cursor.offset, in: cursor.context).items {
      let before = cursor.context.tree
      let after = SyntaxTree(article: ([item.edit] + item.otherEdits).applied(to: before.bytes))
      #expect(String(decoding: after.plainText, as: UTF8.self) == "Then \\last Friday\n")
    }
  }

  @Test func whatWasTypedIsReplacedAlsoBehindTheCursor() throws {
    let cursor = try Cursor.text("x{@mi<|>ya}")
    let item = try #require(Completion.at(cursor.offset, in: cursor.context).items.first)
    #expect(cursor.context.tree.string(item.edit.range) == "@miya")
    #expect(item.edit.replacement == "@miyazawa")
  }

  @Test func aDateSaysWhyAndTheFirstIsChosenInAdvance() throws {
    let cursor = try Cursor.text("He left on Friday{<|>}.")
    let items = Completion.at(cursor.offset, in: cursor.context).items
    #expect(items.filter(\.isLikeliest).map(\.label) == ["1993-04-16"])
    #expect(items.filter { $0.kind == .date }.map(\.label) == ["1993-04-16", "1993-04-23"])
    #expect(items.first?.detail.isEmpty == false)
  }

  /// A bare word stands for the whole expression that ends with it.
  @Test(arguments: [
    ("He left last Friday{<|>", "last Friday"), ("He left early last year{<|>}", "early last year"),
    ("He left on Friday{<|>}", nil), ("Lund{@us} left last{@us} Friday{<|>}", nil), ("[last year]{<|>}", nil),
  ])
  func bracketsAreSetAroundTheWholeExpression(text: String, whole: String?) throws {
    let cursor = try Cursor.text(text)
    let item = try #require(Completion.at(cursor.offset, in: cursor.context).items.first { $0.kind == .date })
    guard let whole else {
      #expect(item.otherEdits.isEmpty)
      return
    }
    #expect(item.otherEdits.map(\.replacement) == ["[", "]"])
    let range = TextRange(
      try #require(item.otherEdits.first).range.start,
      try #require(item.otherEdits.last).range.start
    )
    #expect(cursor.context.tree.string(range) == whole)
  }

  /// In a script without spaces the expression begins within the run of letters, and always wants its brackets.
  @Test(arguments: [
    ("停電は4月末まで{<|>続く。", "4月末まで", "../1993-04-30"), ("昨年末{<|>}の在庫", "昨年末", "1992~"),
    ("首相は16日{<|>に会見した。", "16日", "1993-04-16"),
  ])
  func bracketsAreSetWithinAnUnspacedRun(text: String, whole: String, value: String) throws {
    let cursor = try Cursor("-- a.article --\npublished: 1993-04-17\nlanguage: ja\n---\n" + text)
    let item = try #require(Completion.at(cursor.offset, in: cursor.context).items.first { $0.kind == .date })
    let edits = item.otherEdits
    #expect(item.label == value && edits.map(\.replacement) == ["[", "]"])
    let range = TextRange(try #require(edits.first).range.start, try #require(edits.last).range.start)
    #expect(cursor.context.tree.string(range) == whole)
  }

  /// What stands behind the brace tells what the word is.
  @Test func aNumberedStreetIsNoDay() throws {
    #expect(try !Cursor.text("The 12th{<|> Street bridge reopened.").labels.contains("1993-04-12"))
    #expect(try Cursor.text("On the 12th{<|> the bridge reopened.").labels.contains("1993-04-12"))
  }

  @Test func datesBehindOnAreTheSentencesThenTheArticlesOwnThenTheNearest() throws {
    let text = "Monday{1993-04-12}, Friday{1993-04-16}, [x]{@us -rejects #quotas on <|>} Tuesday{1993-04-13}"
    // The day of publication is what holds without the clause.
    #expect(try Cursor.text(text).labels == ["1993-04-16", "1993-04-12", "1993-04-13"])
    #expect(try !Cursor.text("[x]{@us -rejects #quotas on 1993-04-1<|>}").labels.contains("1993-04-17"))
    #expect(try Cursor.text("[x]{@us -rejects #quotas because <|>}").labels.contains("1993-04-17"))
  }

  @Test(arguments: [
    "[x]{@us -rejects #quotas to <|>} @us{@us}", "[x]{@us? -rejects #quotas to @<|>} @us{@us}",
    "[x]{@kaifu, @us -rejects #quotas to <|>} @us{@us}", "[x]{#talks; @us -rejects #quotas to <|>} @us{@us}",
  ])
  func theHolderIsNoAddresseeBeforeOthersAre(text: String) throws {
    let labels = try Cursor.text(text).labels
    #expect(labels.contains("@us") && labels.firstIndex(of: "@us") ?? 0 > (labels.firstIndex(of: "@miyazawa") ?? 9))
  }

  /// Who is reported, and by whom, is a matter of its own.
  @Test func theHolderMayBeTheSource() throws {
    #expect(try Cursor.text("[x]{@us -rejects #quotas via <|>} @us{@us}").labels.first == "@us")
  }

  @Test func aDashWhereADateMayStandIsNoVerb() throws {
    #expect(try Cursor.text("x{-<|>}").labels.isEmpty)
  }

  @Test func labelsComeFromTheFoot() throws {
    let cursor = try Cursor("-- a.article --\n---\n[x]{^<|>}\n---\n^one: @us -rejects #quotas\n^two: @us - ^one\n")
    #expect(cursor.labels == ["^one", "^two"])
  }

  @Test func theFootCompletesStatements() throws {
    let cursor = try Cursor("-- a.article --\n---\n[x]{^one}\n---\n^one: @us -rej<|>\n")
    #expect(cursor.labels == ["-rejects"])
  }

  @Test(arguments: [
    ("-- a.article --\npub<|>\n---\n", "published: "),
    ("-- a.article --\n@x: X\n  in: @j<|>\n---\n", "@japan-government"),
    ("-- a.article --\n@x: X\n  kind: an<|>\n---\n", "anonymous"), ("-- a.article --\n@x: X\n  ro<|>\n---\n", "role: "),
    ("-- b.codebook --\nch<|>", "check: "),
  ])
  func headersCompleteKeysAndHandles(files: String, first: String) throws {
    #expect(try Cursor(files).labels.first == first)
  }

  @Test func anArticlesOwnActorsAreOffered() throws {
    let cursor = try Cursor("-- a.article --\n@aide: an aide\n---\n[an aide]{@<|>\n")
    #expect(cursor.labels.first == "@aide")
  }
}
