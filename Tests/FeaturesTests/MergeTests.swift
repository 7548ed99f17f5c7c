// Two handles that become one.

import Corpus
import Features
import Fixtures
import Testing

@Suite struct MergeTests {
  private func merged(_ codebook: String, _ article: String = "", _ old: Handle, _ new: Handle) throws -> [String:
    String]
  {
    let set = FileSet("-- a.codebook --\n\(codebook)-- b.article --\n---\n\(article)\n")
    var snapshot = Snapshot()
    snapshot.load(set.files.map { ($0.path, $0.parsed.facts) })
    let bytes = Dictionary(set.files.map { ($0.path, $0.bytes) }) { _, last in last }
    let changes = try Merging(old, into: new, of: EditableCorpus(snapshot) { bytes[$0] }).changes()
    return Dictionary(changes.map { ($0.path, String(decoding: $0.new, as: UTF8.self)) }) { _, last in last }
  }

  private func actors(_ codebook: String, _ article: String = "x{@old}") throws -> [String: String] {
    try merged(codebook, article, Handle(.actor, "old"), Handle(.actor, "new"))
  }

  @Test(arguments: [
    // The title and the names become names.
    ("@old: Old\n  also: O | Oldie, 1990/1992\n@new: New\n", "@new: New\n  also: Old | O | Oldie, 1990/1992\n"),
    ("@new: New\n  also: N\n@old: Old\n", "@new: New\n  also: N | Old\n"),
    // What is there already is not said twice: a name without a period holds in every one.
    ("@new: New\n  also: Old | O\n@old: Old\n  also: O, 1990/1992 | New\n", "@new: New\n  also: Old | O\n"),
    (
      "@new: New\n  also: O, 1990/1992\n@old: New\n  also: O, 1990/1992 | O, 1993\n",
      "@new: New\n  also: O, 1990/1992 | O, 1993\n"
    ),
    // Other properties go behind those that are there, with their indent.
    (
      "@new: New\n\tkind: person\n@old:\n  role: Minister, 1990 | Envoy\n  in: @g, 1990\n  note: ask\n@g: G\n",
      "@new: New\n\tkind: person\n\trole: Minister, 1990\n\trole: Envoy\n\tin: @g, 1990\n\tnote: ask\n@g: G\n"
    ),
    // Comments stay; so do blank lines, and what stands around.
    (
      "// first\n@new: New\n\n@old: Old\n  // of the Gazette\n  kind: state\n\n// last\n@x: X\n  in: @old | @new\n",
      "// first\n@new: New\n  also: Old\n  kind: state\n  // of the Gazette\n\n// last\n@x: X\n  in: @new | @new\n"
    ),
    // The old one was in the new one.
    ("@old: Old\n  in: @new\n@new: New\n", "@new: New\n  also: Old\n"),
    ("@new: New\r\n@old: Old\r\n  kind: state\r\n", "@new: New\r\n  also: Old\r\n  kind: state\r\n"),
    ("@new: New\n@old: A\\, 1990 \\| B", "@new: New\n  also: A\\, 1990 \\| B"),
  ])
  func theDefinitionTakesInWhatTheOtherSays(before: String, after: String) throws {
    let files = try actors(before.hasSuffix("\n") ? before : before + "\n")
    #expect(files["a.codebook"] == (after.hasSuffix("\n") ? after : after + "\n"))
    #expect(files["b.article"] == "---\nx{@new}\n")
  }

  @Test func aVerbKeepsItsTitleInAComment() throws {
    let files = try merged(
      "-old: says no\n  also: refused\n-new: will not\n  also: rejected\n",
      "[x]{@us -old #q}",
      Handle(.verb, "old"),
      Handle(.verb, "new")
    )
    #expect(files["a.codebook"] == "-new: will not\n  also: rejected | refused\n  // -old: says no\n")
    #expect(files["b.article"] == "---\n[x]{@us -new #q}\n")
  }

  @Test func oneThatHasNoDefinitionIsRenamed() throws {
    #expect(try actors("@new: New\n", "x{@old} y{@new}") == ["b.article": "---\nx{@new} y{@new}\n"])
    #expect(try actors("@old: Old\n", "x{@old} y{@new}")["a.codebook"] == "@new: Old\n")
  }

  @Test(arguments: [
    (
      "@old: Old\n  kind: person\n@new: New\n  kind: state\n",
      "`@old` has the kind `person` and `@new` the kind `state`"
    ),
    ("@old: Old\n  note: a\n@new: New\n  note: b\n", "`@old` has the note `a`"),
    ("@old: Old\n@new: New\n  in: @old\n", "`@new` is in `@old`"),
    ("@old: Old\n@g: G\n  in: @old\n@new: New\n  in: @g\n", "`@new` is in `@old`"),
    ("@old: Old\n  in: @g | @new\n@g: G\n  in: @new\n@new: New\n", "`@old` is in `@new`"),
    ("@old: Old\n  colour: blue\n@new: New\n", "a.codebook:2: Dossier does not read this line"),
    ("@old: Old\n  also: X, 1993-13\n@new: New\n", "a.codebook:2: Dossier does not read this line"),
    ("@old: Old\n@new: New\n@old: Other\n", "`@old` is defined more than once, in a.codebook:1 and a.codebook:3"),
    ("@old: Old\n", "no actor `@new` is defined"),
  ])
  func whatIsRefused(codebook: String, message: String) throws {
    let found = #expect(throws: RenameRefusal.self) { try actors(codebook) }
    #expect(found?.message.hasPrefix(message) == true, "\(found?.message ?? "")")
  }

  @Test func onlyTwoOfAKindAreOne() throws {
    for (old, new, message) in [
      (Handle(.actor, "a"), Handle(.issue, "a"), "`@a` is an actor and `#a` an issue"),
      (Handle(.variable, "a"), Handle(.variable, "b"), "variables cannot be merged"),
      (Handle(.verb, "yes"), Handle(.verb, "no"), "`+yes` has the sign `+` and `-no` the sign `-`"),
      (Handle(.actor, "a"), Handle(.actor, "a"), "`@a` and `@a` are the same already"),
      (Handle(.actor, "a"), .article, "`@article` is the article's own voice"),
    ] {
      let found = #expect(throws: RenameRefusal.self) {
        try merged("@a: A\n#a: A\n%a: A\n%b: B\n+yes: yes\n-no: no\n", "x{@a}", old, new)
      }
      #expect(found?.message.hasPrefix(message) == true, "\(found?.message ?? "")")
    }
  }

  @Test func whatAnArticleDefinesForItselfIsRefused() throws {
    let found = #expect(throws: RenameRefusal.self) {
      try merged(
        "@new: New\n-- c.article --\n@old: an aide\n---\nx{@old}\n",
        "",
        Handle(.actor, "old"),
        Handle(.actor, "new")
      )
    }
    #expect(found?.message.contains("in c.article:1") == true)
    let capture = #expect(throws: RenameRefusal.self) {
      try merged(
        "@new: New\n@old: Old\n-- c.article --\n@new: an aide\n---\nx{@old}\n",
        "",
        Handle(.actor, "old"),
        Handle(.actor, "new")
      )
    }
    #expect(capture?.message.contains("defines a `@new` for itself, in c.article:1") == true)
  }

  // MARK: From an editor

  @Test(arguments: [
    // One shares a name with another, by its title or by what it is also called.
    ("x{@mi<|>yazawa}", "@pm: the Prime Minister\n", "@miyazawa", ["@kaifu", "@pm"]),
    ("x{@p<|>m}", "@pm: MIYAZAWA\n", "@pm", ["@miyazawa"]),
    ("x{#tal<|>ks}", "#more: Trade talks\n", "#talks", ["#more"]),
  ])
  func thoseThatShareANameAreProposed(
    _ text: String,
    _ codebook: String,
    _ handle: String,
    _ others: [String]
  ) throws {
    let cursor = try Cursor("\(codebook)-- a.article --\npublished: 1993\n---\n\(text)\n")
    let found = try #require(Merges.proposals(at: cursor.offset, in: cursor.context))
    #expect(found.handle.written == handle && Set(found.others.map(\.written)) == Set(others))
  }

  /// Part of a name, another kind, a verb, an actor of one article, no handle.
  @Test(arguments: [
    ("x{@u<|>s}", "@usa: United States of America\n#us: United States\n"),
    ("x{@us -reje<|>cts #talks}", "-refuses: will not\n"),
    ("x{@ai<|>de}", "@x: an aide\n"), ("x<|>{@us}", "@usa: America\n"), ("plain<|> words", ""),
  ])
  func othersAreNot(_ text: String, _ codebook: String) throws {
    let cursor = try Cursor("\(codebook)-- a.article --\npublished: 1993\n@aide: an aide\n---\n\(text)\n")
    #expect(Merges.proposals(at: cursor.offset, in: cursor.context) == nil)
  }

  @Test(arguments: [
    ("@miyazawa", "@kaifu"), ("miyazawa", "@kaifu"), ("@hata", nil), ("#quotas", nil), ("kaifu", nil),
    ("not a name", nil),
  ])
  func aNameThatIsTakenIsThatOfAnother(_ name: String, _ old: String?) throws {
    let cursor = try Cursor("-- a.article --\npublished: 1993\n---\nx{@kai<|>fu}\n")
    let pair = Merges.pair(at: cursor.offset, renamedTo: name, in: cursor.context)
    #expect(pair?.old.written == old)
    if old != nil { #expect(pair?.new.written == "@miyazawa") }
  }
}
