// What a coder does with selected words, a statement or a definition.

import Corpus
import Features
import Rules
import Syntax
import Testing
import Text

@Suite struct GestureTests {
  /// The actions for words behind the cursor, with what they make of the file at a path.
  private func actions(_ files: String, selected words: String = "", at path: String? = nil) throws -> [(
    title: String, text: String
  )] {
    let cursor = try Cursor(files)
    let end = cursor.offset + TextOffset(words.utf8.count)
    #expect(cursor.context.tree.string(TextRange(cursor.offset, end)) == words)
    return CodeActions.gestures(at: TextRange(cursor.offset, end), in: cursor.context).map { action in
      let path = path ?? cursor.context.path
      let edits = action.edits.filter { $0.path == path }.map(\.edit)
      return (action.title, String(decoding: edits.applied(to: cursor.context.text(path) ?? []), as: UTF8.self))
    }
  }

  private func article(_ text: String) -> String { "-- a.article --\npublished: 1993-04-17\n---\n\(text)\n" }

  private func texts(_ text: String, _ words: String) throws -> [String] {
    try actions(article(text), selected: words).map { String($0.text.dropFirst("published: 1993-04-17\n---\n".count)) }
  }

  // MARK: Tags

  @Test(arguments: [
    // Who has the name at the article's date comes first.
    (
      "<|>The Prime Minister left.", "The Prime Minister",
      ["[The Prime Minister]{@miyazawa} left.", "[The Prime Minister]{@kaifu} left."]
    ),
    ("<|>Miyazawa left.", "Miyazawa", ["Miyazawa{@miyazawa} left."]),
    // White space around the words is not theirs.
    ("He saw<|> Kiichi Miyazawa , he said.", " Kiichi Miyazawa ", ["He saw [Kiichi Miyazawa]{@miyazawa} , he said."]),
    ("<|>limits on cars", "limits", ["limits{#quotas} on cars"]),
    ("<|>Hata left.", "Hata", []), ("<|>left", "", []), ("<|>[Miyazawa]{@miyazawa}", "[Miyazawa]", []),
  ])
  func wordsAreTaggedAsWhatTheyName(text: String, words: String, after: [String]) throws {
    #expect(try texts(text, words) == after.map { $0 + "\n" })
  }

  @Test func aStatementIsWorkedOutFromItsWords() throws {
    let text = "Washington{@us} waited. Miyazawa{@miyazawa} <|>refused any limits, he said."
    let found = try actions(article(text), selected: "refused any limits")
    #expect(found.first?.title == "State “refused any limits”: @miyazawa -rejects #quotas")
    #expect(found.first?.text.contains("[refused any limits]{@miyazawa -rejects #quotas}, he said.") == true)
    #expect(found.dropFirst().first?.text.contains("{@us -rejects #quotas}") == true)
    #expect(found.count == 2)
  }

  /// Where no cue says the position, or a negation stands before it, completion goes on behind the holder.
  @Test(arguments: ["would not hear of it", "has not refused any limits"])
  func aStatementIsBegunWithItsHolder(words: String) throws {
    let found = try actions(article("Miyazawa{@miyazawa} <|>\(words). Washington{@us} did."), selected: words)
    #expect(found.map(\.title) == ["@miyazawa", "@us"].map { "Begin a statement of \($0) in “\(words)”" })
    #expect(found.first?.text.contains("[\(words)]{@miyazawa}. ") == true)
  }

  @Test func nobodyOfAnotherParagraphIsTheHolder() throws {
    let text = "Washington{@us} waited.\n\nHe <|>would not hear of it.\n\nMiyazawa{@miyazawa} did."
    #expect(try texts(text, "would not hear of it").isEmpty)
  }

  @Test func allMentionsOfAnActorInTheArticleAreTagged() throws {
    let found = try actions(
      article("Miyazawa{@miya<|>zawa} left. Miyazawa spoke. Kaifu.")
    )
    #expect(found.map(\.title) == ["Tag the other mention of @miyazawa in the article"])
    #expect(found.first?.text.contains("Miyazawa{@miyazawa} left. Miyazawa{@miyazawa} spoke. Kaifu.") == true)
    let more = try actions(article("Miyazawa{@miya<|>zawa}, Miyazawa and Miyazawa"))
    #expect(more.map(\.title) == ["Tag all 2 other mentions of @miyazawa in the article"])
    #expect(try actions(article("Miyazawa{@miya<|>zawa} left, Kaifu did not.")).isEmpty)
  }

  // MARK: The foot

  @Test(arguments: [
    ("x{@us}; [no]{@us -rej<|>ects #quotas}.", "x{@us}; [no]{^1}.\n\n---\n^1: @us -rejects #quotas\n"),
    ("[no]{@us; @us -rej<|>ects\n #quotas; #talks}", "[no]{@us; ^1; #talks}\n\n---\n^1: @us -rejects #quotas\n"),
    (
      "[no]{^a: @us - #quo<|>tas}. [So]{^a} [was]{^1}.\n---\n^1: @us + ^a\n",
      "[no]{^a}. [So]{^a} [was]{^1}.\n---\n^1: @us + ^a\n^a: @us - #quotas\n"
    ),
    ("[no]{^1<|>: @us - #quotas}\n---", "[no]{^1}\n---\n^1: @us - #quotas\n"),
    ("[no]{@us<|> - #quotas}\n---\n// no line\n\n", "[no]{^1}\n---\n// no line\n^1: @us - #quotas\n\n"),
  ])
  func aStatementGoesToTheFoot(text: String, after: String) throws {
    let file = "-- a.article --\n---\n\(text)\n"
    let moves = try actions(file).filter { $0.title.hasPrefix("Move the statement to the foot") }
    let wanted = text.hasSuffix("\n") || text.hasSuffix("---") ? after : after
    #expect(moves.map(\.text) == ["---\n" + wanted + (text.hasSuffix("\n") ? "\n" : "")])
  }

  @Test(arguments: [
    ("[no]{^1}.\n\n---\n^1: @us -rej<|>ects #quotas\n", "[no]{@us -rejects #quotas}.\n"),
    ("[no]{^<|>1}.\n---\n^1: @us - #quotas\n", "[no]{@us - #quotas}."),
    (
      "[no]{^a} [so]{^a<|>}.\n---\n// x\n^a: @us - #quotas\n^b: @us + ^a\n",
      "[no]{^a: @us - #quotas} [so]{^a}.\n---\n// x\n^b: @us + ^a\n"
    ),
    ("[no]{^a}.\n---\n^b: @us + #talks\n^a: @us<|> - #quotas", "[no]{@us - #quotas}.\n---\n^b: @us + #talks"),
  ])
  func aStatementComesBack(text: String, after: String) throws {
    let moves = try actions("-- a.article --\n---\n\(text)").filter { $0.title.hasSuffix("into the text") }
    #expect(moves.map { $0.text.trimmed } == [("---\n" + after).trimmed])
  }

  /// Where a cue says the position and a name the issue, that; else each position on an issue that is near.
  @Test(arguments: [
    (
      "Miyazawa{@miyazawa} [refused any limits]{^p<|>}.\n", ["^p: @miyazawa -rejects #quotas"],
      "Miyazawa{@miyazawa} [refused any limits]{^p}.\n\n---\n"
    ),
    (
      "It{#talks}. Miyazawa{@miyazawa} [said so]{^<|>p}.\n---\n^q: @us + #talks\n",
      ["^p: @miyazawa + #talks", "^p: @miyazawa - #talks"],
      "It{#talks}. Miyazawa{@miyazawa} [said so]{^p}.\n---\n^q: @us + #talks\n"
    ),
  ])
  func aLabelGetsTheStatementThatItLacks(_ text: String, _ lines: [String], _ before: String) throws {
    let found = try actions("-- a.article --\n---\n\(text)").filter { $0.title.hasPrefix("Add ^p to the foot: ") }
    #expect(found.map(\.text) == lines.map { "---\n\(before)\($0)\n" })
  }

  /// One that has its statement, nobody who may hold a position, no issue; no label.
  @Test(arguments: [
    "Miyazawa{@miyazawa} [refused limits]{^p<|>}.\n---\n^p: @us + #talks\n", "[refused limits]{^p<|>}.\n",
    "Miyazawa{@miyazawa} [said so]{^p<|>}.\n", "Miyazawa{@miyazawa<|>} limits.\n",
  ])
  func otherLabelsGetNone(_ text: String) throws {
    #expect(try actions("-- a.article --\n---\n\(text)").filter { $0.title.hasPrefix("Add ^") }.isEmpty)
  }

  @Test func lineEndsOfTheFileStay() throws {
    let moves = try actions("-- a.article --\n---\r\n[no]{@us -<|> #quotas}.\r\n")
    #expect(moves.map(\.text) == ["---\r\n[no]{^1}.\r\n\r\n---\r\n^1: @us - #quotas\r\n"])
  }

  /// A label that two statements have, words with a note, a statement without words, a string over two lines; no rule yet.
  @Test(arguments: [
    "---\n[a]{^1: @us<|> - #quotas} [b]{^1: @us - #talks}\n", "---\n[a]{^1 note \"x\"}\n---\n^1: @us<|> - #quotas\n",
    "---\n[a]{@us}\n---\n^1: @us<|> - #quotas\n", "---\n[a]{@us -<|> #quotas note \"x\ny\"}\n",
    "[a]{@us -<|> #quotas}\n",
    "---\n[a]{@us<|>}\n", "---\na\n",
  ])
  func nothingElseMoves(file: String) throws {
    let marked = file.contains("<|>") ? file : file + "<|>"
    #expect(try actions("-- a.article --\n\(marked)").filter { $0.title.hasPrefix("Move the statement") }.isEmpty)
  }

  // MARK: Definitions

  @Test func aDefinitionGoesToTheCodebookAndBack() throws {
    let own = "-- a.article --\n@ai<|>de: an aide\n  // x\n  kind: anonymous\npublished: 1993-04-17\n---\nx{@aide}\n"
    let out = try actions(own)
    #expect(out.map(\.title) == ["Move the definition to dossier.codebook"])
    #expect(out.map(\.text) == ["published: 1993-04-17\n---\nx{@aide}\n"])
    let book = try #require(try actions(own, at: "dossier.codebook").first)
    #expect(book.text.contains("1993-08-09\n@aide: an aide\n  // x\n  kind: anonymous\n#quotas") == true)
    let shared =
      "-- e.codebook --\n@ai<|>de: an aide\n  kind: anonymous\n-- b.article --\npublished: 1993-04-17\n---\nx{@aide}\n"
    let into = try actions(shared, at: "b.article")
    #expect(into.map(\.title) == ["Move the definition to the header of b.article"])
    #expect(into.map(\.text) == ["published: 1993-04-17\n@aide: an aide\n  kind: anonymous\n---\nx{@aide}\n"])
    #expect(try actions(shared).map(\.text) == [""])
  }

  @Test(arguments: [
    // Defined there already; used by two; by none; by a codebook; the second of its handle.
    "-- a.article --\n@u<|>s: a ship\n---\nx{@us}\n",
    "-- e.codebook --\n@ai<|>de: x\n-- a.article --\n---\nx{@aide}\n-- b.article --\n---\nx{@aide}\n",
    "-- e.codebook --\n@ai<|>de: x\n", "-- e.codebook --\n@ai<|>de: x\n@y: y\n  in: @aide\n",
    "-- e.codebook --\n@aide: x\n@ai<|>de: y\n-- a.article --\n---\nx{@aide}\n",
  ])
  func noOtherDefinitionMoves(files: String) throws { #expect(try actions(files).isEmpty) }

  // MARK: The corpus

  @Test func allMentionsOfAnActorAreTagged() throws {
    let files = """
      -- a.article --
      published: 1993-04-17
      ---
      Miya<|>zawa left. The Prime Minister left.
      -- b.article --
      published: 1990-04-17
      ---
      The Prime Minister met Kiichi Miyazawa; Miyazawa-led.
      -- c.article --
      @miyazawa: a ship
      ---
      Miyazawa sank.
      -- d.article --
      published: 1993-04-17
      ---
      Nobody.
      """
    let cursor = try Cursor(files)
    let actor = try #require(CorpusTagging.actor(at: cursor.offset, in: cursor.context))
    #expect(actor == Handle(.actor, "miyazawa"))
    let changes = CorpusTagging.changes(of: actor, in: cursor.context) {}
    #expect(changes.map(\.path) == ["a.article", "b.article"])
    let texts = changes.map { String(decoding: $0.new, as: UTF8.self) }
    #expect(texts.first?.contains("---\nMiyazawa{@miyazawa} left. [The Prime Minister]{@miyazawa} left.\n") == true)
    #expect(texts.last?.contains("The Prime Minister met [Kiichi Miyazawa]{@miyazawa}; Miyazawa-led.") == true)
  }

  @Test func settingsFollowWhatTheyName() throws {
    let cursor = try Cursor(
      "-- e.codebook --\n<|>check stray-brace in d/a.article: off\ncheck label-unused in d/**: off\n"
        + "check date-disagrees in *.article: off\ncheck empty-tag in dd/a.article: off\n-- d/a.article --\n---\nx\n"
    )
    let corpus = EditableCorpus(cursor.context.corpus, text: cursor.context.text)
    func after(_ old: String, _ new: String) -> String? {
      SettingPaths.changes([(old, new)], in: corpus).first.map { String(decoding: $0.new, as: UTF8.self) }
    }
    #expect(
      after("d/a.article", "e/b c.article")?.hasPrefix(
        "check stray-brace in e/b c.article: off\ncheck label-unused in d/**"
      ) == true
    )
    #expect(
      after("d", "e/f")?.hasPrefix("check stray-brace in e/f/a.article: off\ncheck label-unused in e/f/**: off\n")
        == true
    )
    for (old, new) in [("x.article", "y.article"), ("d/a.article", "d/a:b.article"), ("d/a.article", "a*.article")] {
      #expect(after(old, new) == nil)
    }
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0.isNewline }.reversed()) }
}
