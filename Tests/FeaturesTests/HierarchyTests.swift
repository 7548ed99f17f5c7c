// What is in what, who takes a stand on whom, and the counts above definitions.

import Corpus
import Features
import Syntax
import Testing
import Text

@Suite struct HierarchyTests {
  private static let files = """
    -- a.article --
    published: 1992-01-05
    @aide: an aide
      in: @japan-government
    ---
    [no]{@miyazawa -rejects #quotas} [yes]{@us +demands #quotas, #talks} [again]{@us +demands #quotas}
    [so he said]{@aide - @us via @miyazawa}
    -- b.article --
    published: 1993-04-17
    ---
    [no]{@us -rejects #quotas as alleged} x{@us} x{#quotas}
    -- c.article --
    @us: a ship
    published: 1993-04-17
    ---
    [no]{@us -rejects #quotas}
    -- d.article --
    published: 1990-01-01
    ---
    x{@kaifu}

    """

  /// Of a cursor in one of the files: the mark is put behind `words`.
  private func cursor(_ path: String, _ words: String) throws -> Cursor {
    var parts = Self.files.split(separator: "-- ", omittingEmptySubsequences: true).map { "-- " + $0 }
    let place = try #require(parts.firstIndex { $0.hasPrefix("-- \(path)") })
    let range = try #require(parts[place].firstRange(of: words))
    parts[place].insert(contentsOf: "<|>", at: range.upperBound)
    return try Cursor(parts.joined())
  }

  private func source(_ path: String, _ range: TextRange, _ cursor: Cursor) -> String {
    let bytes = cursor.context.text(path) ?? []
    return String(decoding: bytes[range.clamped(to: bytes.count).indices], as: UTF8.self)
  }

  private func shown(_ places: [FilePlace], _ cursor: Cursor) -> [String] {
    places.map { "\($0.path) \(source($0.path, $0.range, cursor))" }
  }

  private func shown(_ entries: [HierarchyEntry], _ cursor: Cursor) -> [String] {
    entries.map { "\($0.name) | \($0.detail) | \($0.path) \(source($0.path, $0.selection, cursor))" }
  }

  private func shown(_ calls: [StanceCall], _ cursor: Cursor) -> [String] {
    calls.map { call in
      let uses = call.uses.map { source(call.entry.path, $0, cursor) }
      return "\(call.entry.name) | \(call.entry.detail) | \(source(call.entry.path, call.entry.range, cursor)) \(uses)"
    }
  }

  @Test func anActorIsInWhatHoldsAtTheArticlesDate() throws {
    let kaifu = try cursor("d.article", "{@kai")
    #expect(
      shown(Memberships.groups(at: kaifu.offset, in: kaifu.context), kaifu) == ["dossier.codebook @japan-government"]
    )
    // In 1992 he was no longer.
    let later = try Cursor("-- a.article --\npublished: 1992-06-01\n---\nx{@kai<|>fu}\n")
    #expect(Memberships.groups(at: later.offset, in: later.context) == [])
    let undated = try Cursor("-- a.article --\n---\nx{@kai<|>fu} y{@us}\n")
    #expect(Memberships.groups(at: undated.offset, in: undated.context).count == 1)
    for text in ["x{@u<|>s}", "x{@us -rej<|>ects #quotas}", "Plain <|>text.", "x{1993-04-<|>16}", "x{@nobo<|>dy}"] {
      let other = try Cursor.text(text)
      #expect(Memberships.groups(at: other.offset, in: other.context) == [], "\(text)")
    }
  }

  @Test func whoIsInABodyStandsInCodebooksAndArticles() throws {
    let cursor = try Cursor(Self.files + "x{@japan-gov<|>ernment}\n")
    #expect(
      shown(Memberships.members(at: cursor.offset, in: cursor.context), cursor) == [
        "a.article @aide", "dossier.codebook @kaifu", "dossier.codebook @miyazawa",
      ]
    )
    let none = try Cursor.text("x{@kai<|>fu}")
    #expect(Memberships.members(at: none.offset, in: none.context) == [])
  }

  @Test func theTreeOfMembershipsGoesUpAndDown() throws {
    let cursor = try cursor("d.article", "{@kai")
    let entry = try #require(Memberships.entry(at: cursor.offset, in: cursor.context))
    #expect(shown([entry], cursor) == ["Toshiki Kaifu | @kaifu | dossier.codebook @kaifu"])
    #expect(source(entry.path, entry.range, cursor).hasSuffix("in: @japan-government, 1989-08-10/1991-11-05"))
    let above = Memberships.groups(of: entry.handle, in: cursor.context)
    #expect(
      shown(above, cursor) == [
        "Government of Japan | @japan-government, 1989-08-10/1991-11-05 | dossier.codebook @japan-government"
      ]
    )
    let below = Memberships.members(of: Handle(.actor, "japan-government"), in: cursor.context)
    #expect(below.map(\.name) == ["an aide", "Toshiki Kaifu", "Kiichi Miyazawa"])
    #expect(below.map(\.detail).last == "@miyazawa, 1991-11-05/1993-08-09")
  }

  @Test func whatIsNotDefinedIsAnEntryWhereItStands() throws {
    let cursor = try Cursor.text("x{@nobo<|>dy}")
    let entry = try #require(Memberships.entry(at: cursor.offset, in: cursor.context))
    #expect(shown([entry], cursor) == ["@nobody | not defined | a.article @nobody"])
    let verb = try Cursor.text("x{@us -rej<|>ects #quotas}")
    #expect(Memberships.entry(at: verb.offset, in: verb.context) == nil)
  }

  @Test func whoTakesAStandOnAnIssue() throws {
    let cursor = try cursor("b.article", "x{#quo")
    #expect(
      shown(StanceCalls.incoming(of: Handle(.issue, "quotas"), in: cursor.context), cursor) == [
        // The latest first; what one says in one article stands together.
        "United States | @us · 1 not as a fact · 1993-04-17 · b.article | no [\"#quotas\"]",
        "a ship | @us · 1 against · 1993-04-17 · c.article | no [\"#quotas\"]",
        "Kiichi Miyazawa | @miyazawa · 1 against · 1992-01-05 · a.article | no [\"#quotas\"]",
        "United States | @us · 2 for · 1992-01-05 · a.article | yes [\"#quotas\", \"#quotas\"]",
      ]
    )
    #expect(
      shown(StanceCalls.incoming(of: Handle(.actor, "us"), in: cursor.context), cursor) == [
        "an aide | @aide · 1 against (of these 1 reported) · 1992-01-05 · a.article | so he said [\"@us\"]"
      ]
    )
    #expect(StanceCalls.incoming(of: Handle(.issue, "nothing"), in: cursor.context) == [])
  }

  @Test func onWhatAnActorTakesAStand() throws {
    let cursor = try cursor("b.article", "x{@u")
    // The ship of the third article is another.
    #expect(
      shown(StanceCalls.outgoing(of: Handle(.actor, "us"), in: cursor.context), cursor) == [
        "Import quotas | #quotas · 1 not as a fact · 1993-04-17 · b.article | no [\"@us\"]",
        "Import quotas | #quotas · 2 for · 1992-01-05 · a.article | yes [\"@us\", \"@us\"]",
        "Trade talks | #talks · 1 for · 1992-01-05 · a.article | yes [\"@us\"]",
      ]
    )
    #expect(StanceCalls.outgoing(of: Handle(.issue, "quotas"), in: cursor.context) == [])
  }

  @Test(arguments: [
    (Handle(.actor, "us"), "5 uses in 2 articles · 3 for · 1 not as a fact"),
    (Handle(.issue, "quotas"), "6 uses in 3 articles · 2 for · 2 against · 1 not as a fact"),
    (Handle(.verb, "rejects"), "3 uses in 3 articles"), (Handle(.actor, "kaifu"), "1 use in 1 article"),
    (Handle(.verb, "doubts"), "not used in an article"),
  ])
  func aDefinitionHasItsCounts(handle: Handle, title: String) throws {
    let cursor = try cursor("b.article", "x{@u")
    #expect(DefinitionLenses.title(of: handle, in: cursor.context) == title)
  }

  @Test func eachDefinitionOfAFileHasOneLens() throws {
    let cursor = try Cursor("-- a.article --\n<|>@a: A\n@b: B\n@a: another\n---\nx\n")
    let lenses = DefinitionLenses.of(cursor.context.facts)
    #expect(lenses.map(\.handle.name) == ["a", "b"])
    #expect(lenses.map { cursor.context.tree.string($0.range) } == ["@a", "@b"])
    #expect(DefinitionLenses.of(try Cursor.text("x{@us}<|>").context.facts) == [])
  }
}
