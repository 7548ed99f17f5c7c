// New names for what stands at a place, over the corpus.

import Corpus
import Features
import Syntax
import Testing
import Text

@Suite struct RenameTests {
  /// The files that change, as they are then.
  private func renamed(_ files: String, to name: String) throws -> [String: String] {
    let cursor = try Cursor(files)
    let changes = try Renames.changes(at: cursor.offset, to: name, in: cursor.context)
    for file in changes where file.path.hasSuffix(".article") {
      #expect(SyntaxTree(article: file.new).plainText == SyntaxTree(article: file.old).plainText)
    }
    return Dictionary(changes.map { ($0.path, String(decoding: $0.new, as: UTF8.self)) }) { _, last in last }
  }

  private func refusal(_ files: String, to name: String) throws -> String? {
    let cursor = try Cursor(files)
    do {
      _ = try Renames.changes(at: cursor.offset, to: name, in: cursor.context)
      return nil
    } catch { return error.message }
  }

  /// From each kind of place of an actor to all of them; what looks like it stays.
  @Test(arguments: [
    "x{@japan-gov<|>ernment}", "x{not @japan-government<|>}", "[x]{@us - #quotas to @<|>japan-government}",
    "[Tok<|>yo]{@japan-government}", "Government of Ja<|>pan left.", "x{#quotas %voice @japan-<|>government}",
  ])
  func anActorIsRenamedFromEachOfItsPlaces(text: String) throws {
    let files = """
      -- a.article --
      published: 1993-04-17
      @envoy: an envoy
        in: @japan-government
      ---
      \(text)
      -- b.article --
      ---
      [x]{^1} y{@japan-government2} z{#japan-government} é{@japan-government?; note "@japan-government"}
      ---
      ^1: @us, @japan-government -rejects @japan-government, #quotas on 1993 because @japan-government
      -- c.codebook --
      %voice: who speaks
        values: @japan-government | @us | japan-government
      """
    let after = try renamed(files, to: "@tokyo")
    #expect(after.keys.sorted() == ["a.article", "b.article", "c.codebook", "dossier.codebook"])
    #expect(after["a.article"]?.contains("in: @tokyo\n") == true)
    let plain = text.split(separator: "<|>").joined().replacing("@japan-government", with: "@tokyo")
    #expect(after["a.article"]?.hasSuffix("---\n\(plain)\n") == true)
    #expect(
      after["b.article"] == """
        ---
        [x]{^1} y{@japan-government2} z{#japan-government} é{@tokyo?; note "@japan-government"}
        ---
        ^1: @us, @tokyo -rejects @tokyo, #quotas on 1993 because @tokyo

        """
    )
    #expect(after["c.codebook"]?.contains("values: @tokyo | @us | japan-government") == true)
    #expect(after["dossier.codebook"]?.contains("@tokyo: Government of Japan\n") == true)
    #expect(after["dossier.codebook"]?.contains("  in: @tokyo, 1989-08-10/1991-11-05\n") == true)
  }

  @Test(arguments: [
    ("[x]{@us - #quo<|>tas; #quotas}", "shares", "[x]{@us - #shares; #shares}"),
    ("[x]{@us - #quo<|>tas; #quotas}", " #shares ", "[x]{@us - #shares; #shares}"),
    (
      "[x]{@us -rej<|>ects #quotas} [y]{@us +rejects? #quotas}", "-refuses",
      "[x]{@us -refuses #quotas} [y]{@us +refuses? #quotas}"
    ),
    ("x{#quotas %fra<|>me moral}", "%form", "x{#quotas %form moral}"),
    // What is said twice counts once, and is renamed all the same; so is what cannot be read.
    ("[x]{@us<|> - #quotas to @us to @us}", "usa", "[x]{@usa - #quotas to @usa to @usa}"),
    ("x{@us<|>} y{@us demands}", "usa", "x{@usa} y{@usa demands}"),
    ("x{@us<|>}", "ÖVP.2_é", "x{@ÖVP.2_é}"),
  ])
  func whatElseHasAHandle(text: String, name: String, after: String) throws {
    let files = try renamed("-- a.article --\n---\n\(text)\n", to: name)
    #expect(files["a.article"] == "---\n\(after)\n")
    #expect(files["dossier.codebook"] != nil)
  }

  /// One that is not defined is renamed where it is used.
  @Test func anUnknownHandle() throws {
    let files = try renamed("-- a.article --\n---\nx{@no<|>body}\n-- b.article --\n---\ny{@nobody}\n", to: "someone")
    #expect(files == ["a.article": "---\nx{@someone}\n", "b.article": "---\ny{@someone}\n"])
  }

  @Test func aNameInTwoFormsOfUnicodeIsOne() throws {
    let files = "-- a.codebook --\n@\u{E9}lys\u{E9}e<|>: x\n-- b.article --\n---\ny{@e\u{301}lyse\u{301}e}\n"
    #expect(try renamed(files, to: "paris") == ["a.codebook": "@paris: x\n", "b.article": "---\ny{@paris}\n"])
  }

  @Test func lineEndsAndMarksStay() throws {
    let files = try renamed("-- a.article --\n---\r\n東京 [x]{@u<|>s - #quotas} 🗾\r\n\r\n[y]{@us}\r\n", to: "usa")
    #expect(files["a.article"] == "---\r\n東京 [x]{@usa - #quotas} 🗾\r\n\r\n[y]{@usa}\r\n")
  }

  /// An article's own handle is its own, and the codebook's is not its.
  @Test func whatAnArticleDefinesForItself() throws {
    let own = "-- a.article --\n@us: a ship\n  in: @us\n---\nx{@us%@}\n-- b.article --\n---\nx{@us%&}\n"
    let inArticle = own.replacing("%@", with: "<|>").replacing("%&", with: "")
    #expect(try renamed(inArticle, to: "ship") == ["a.article": "@ship: a ship\n  in: @ship\n---\nx{@ship}\n"])
    let elsewhere = own.replacing("%@", with: "").replacing("%&", with: "<|>")
    #expect(try renamed(elsewhere, to: "usa").keys.sorted() == ["b.article", "dossier.codebook"])
  }

  @Test(arguments: [
    "[x]{^o<|>ne} [y]{^two} [z]{@us + ^one because ^one}", "[x]{^one} [y]{^two} [z]{@us + ^on<|>e because ^one}",
  ])
  func aLabelIsRenamedInItsArticle(text: String) throws {
    let foot = "---\n^one: @us - #quotas\n^two: @us + ^one if ^one\n"
    let files = try renamed(
      "-- a.article --\n---\n\(text)\n\(foot)-- b.article --\n---\n[x]{^one: @us - #quotas}\n",
      to: "^first"
    )
    #expect(
      files == [
        "a.article": "---\n[x]{^first} [y]{^two} [z]{@us + ^first because ^first}\n"
          + "---\n^first: @us - #quotas\n^two: @us + ^first if ^first\n"
      ]
    )
    let clash = try refusal("-- a.article --\n---\n\(text)\n\(foot)", to: "two")
    #expect(clash?.hasPrefix("`^two` is another label of this article, in a.article:2") == true)
    #expect(try refusal("-- a.article --\n---\n\(text)\n\(foot)", to: "^a.b")?.contains("cannot be a label") == true)
  }

  /// A definition that another of its handle stands before is renamed by itself: that is how the two are told apart.
  @Test func aDefinitionThatIsNotUsedIsRenamedAlone() throws {
    let files = "-- e.codebook --\n@us<|>: a ship\n-- a.article --\n---\nx{@us}\n"
    #expect(try renamed(files, to: "ship") == ["e.codebook": "@ship: a ship\n"])
    let first = "-- e.codebook --\n@us: a ship\n-- a.article --\n---\nx{@us<|>}\n"
    #expect(try renamed(first, to: "usa").keys.sorted() == ["a.article", "dossier.codebook", "e.codebook"])
  }

  @Test(arguments: [
    ("x{@us<|>}", "japan-government", "`@japan-government` is already defined, in dossier.codebook:3"),
    ("x{@us<|>} y{@them}", "them", "`@them` is already used, in a.article:2"),
    ("x{@us<|>}", "local", "`@local` is already defined, in b.article:1, for that article"),
    ("x{@us<|>}", "7up", "`7up` cannot be a handle"), ("x{@us<|>}", "@u.s.", "`@u.s.` cannot be a handle"),
    ("x{@us<|>}", "the us", "`the us` cannot be a handle"), ("x{@us<|>}", "", "`` cannot be a handle"),
    ("x{@us<|>}", "#usa", "`@us` is an actor, and `#usa` would be an issue"),
    ("x{@us<|>}", "article", "`@article` is the article's own voice"),
    ("[x]{@us -rej<|>ects #quotas}", "+refuses", "`-rejects` keeps its sign: write `-refuses`"),
    ("x{1993-0<|>4}", "then", "a date has no name to change"), ("[x]{@art<|>icle - #quotas}", "us2", "`@article` is"),
    ("Some wo<|>rds.", "us", "there is no name to change here"), ("[x]{@us -<|> #quotas}", "no", "there is no name"),
  ])
  func whatIsRefused(text: String, name: String, message: String) throws {
    let files = "-- a.article --\n---\n\(text)\n-- b.article --\n@local: x\n---\ny{@local}\n"
    let found = try #require(try refusal(files, to: name))
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test func anOwnHandleDoesNotTakeTheNameOfOneThatTheArticleSees() throws {
    let file = "-- a.article --\n@aide<|>: an aide\n---\nx{@aide} y{@them}\n"
    #expect(try refusal(file, to: "us")?.hasPrefix("`@us` is already defined, in dossier.codebook:1") == true)
    #expect(try refusal(file, to: "them")?.hasPrefix("`@them` is already used, in a.article:3") == true)
    #expect(try refusal(file, to: "adviser") == nil)
  }

  /// What is no longer what the corpus holds is not changed, nor is anything else then.
  @Test func aFileThatHasChangedMeanwhile() throws {
    let cursor = try Cursor("-- a.article --\n---\nx{@us<|>}\n-- b.article --\n---\ny{@us}\n")
    var context = cursor.context
    let before = context.text
    context.text = { path in path == "b.article" ? Array("---\nyy{@us}\n".utf8) : before(path) }
    let found = #expect(throws: RenameRefusal.self) {
      try Renames.changes(at: cursor.offset, to: "usa", in: context)
    }
    #expect(found?.message.hasPrefix("b.article cannot be read, or was changed") == true)
  }

  @Test func aFileThatCannotBeReadMayUseTheHandle() throws {
    let cursor = try Cursor("-- a.article --\n---\nx{@us<|>}\n")
    var context = cursor.context
    context.corpus.load([("bad.article", Facts(unread: .article))])
    let found = #expect(throws: RenameRefusal.self) {
      try Renames.changes(at: cursor.offset, to: "usa", in: context)
    }
    #expect(found?.message.hasPrefix("bad.article cannot be read") == true)
  }

  @Test func theSameNameChangesNothing() throws {
    #expect(try renamed("-- a.article --\n---\nx{@us<|>}\n", to: "@us").isEmpty)
  }

  @Test(arguments: [
    ("x{@u<|>s?}", "us", "us"), ("[Ame<|>rica]{@us}", "America", "us"),
    ("Kiichi Miya<|>zawa", "Kiichi Miyazawa", "miyazawa"),
    ("[x]{@us -rej<|>ects #quotas}", "rejects", "rejects"), ("[x]{^o<|>ne}", "one", "one"),
  ])
  func whatIsShownBefore(text: String, words: String, name: String) throws {
    let cursor = try Cursor.text(text)
    let place = try Renames.place(at: cursor.offset, in: cursor.context)
    #expect(cursor.context.tree.string(place.range) == words)
    #expect(place.name == name)
  }
}
