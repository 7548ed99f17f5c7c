// A change tells whom it concerns: no finding in another file may change unsaid, and edits lead where building anew does.

import Corpus
import Rules
import Syntax
import TestSupport
import Testing

@Suite struct ImpactTests {
  private static let paths = [
    "dossier.codebook", "x/more.codebook", "1.article", "2.article", "3.article", "x/4.article", "x/5.article",
  ]

  private struct Writer {
    fileprivate var dice: Seeded

    mutating func pick(_ list: [String]) -> String { list.randomElement(using: &dice) ?? "" }

    mutating func codebook() -> String {
      var text = ""
      for _ in 0..<3 {
        text += pick(["@a: A\n", "@b: B\n  in: @c\n", "@c: C\n", "#i: I\n", "#j: J\n", "+v: V\n", "%f: F\n", ""])
      }
      text += pick(["", "", "statuses: todo | done\n", "statuses: done\n"])
      for _ in 0..<2 {
        let place = pick(["", " in x/**", " in *", " in y/**", " in 1*"])
        let severity = pick(["off", "hint", "warning"])
        text += pick([
          "", "", "check label-unused\(place): \(severity)\n", "check unused-definition\(place): \(severity)\n",
        ])
      }
      return text
    }

    mutating func article() -> String {
      let header =
        pick(["", "coder: ada\n", "coder: ben\n"]) + pick(["", "", "status: done\n", "status: todo\n"])
        + pick(["", "", "@a: own\n", "#i: own\n"])
        + pick(["published: 1993\n", "published: 1993-04-17\n", "published: 1793\n", ""])
      let text = pick([
        "one two three four five six seven eight", "one two three four five six seven eight nine", "few words",
        Self.long.joined(separator: " "), Self.long.dropFirst(4).joined(separator: " "),
        Self.long.reversed().joined(separator: " "),
      ])
      var tags = ""
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let statement = "{@\(pick(["a", "b", "article"])) \(pick(["+", "-", "~", "+v"])) #\(pick(["i", "j"]))"
        tags += statement + pick(["", "", "", " as alleged", " if #j", " on 1993-04-17"]) + "}"
      }
      let marked = tags.split(separator: "{").enumerated().map { "m\($0.offset){" + $0.element + " " }.joined()
      return header + "---\n" + pick([text + " ", ""]) + marked
    }

    static let long = (0..<60).map { "word\($0 * 7 % 61)" }
  }

  /// `text` nil: a file that could not be read.
  private func facts(_ path: String, _ text: String?) -> Facts {
    let kind: FileKind = path.hasSuffix(".codebook") ? .codebook : .article
    return text.map { ParsedFile(Array($0.utf8), as: kind).facts } ?? Facts(unread: kind)
  }

  private static let checks: Set = [
    "duplicate-article", "contradicting-stances", "unused-definition", "unused-setting", "unlikely-date",
    "missing-statement",
  ]

  /// What these checks find, by path, without the places in other files, which a move may change unsaid.
  private func findings(_ corpus: Snapshot) -> [String: [String]] {
    let rules = RuleSet(.usual, corpus.vocabulary)
    let list = corpus.files.map { file in
      let found = Catalogue.across(file, corpus, rules).filter { Self.checks.contains($0.code) }
      return (corpus.path(file).path, found.map { "\($0.code) \($0.range) \($0.message)" })
    }
    return Dictionary(uniqueKeysWithValues: list)
  }

  @Test func noFindingChangesUnsaid() {
    var told: Set<String> = []
    for seed in 1...12 as ClosedRange<UInt64> { told.formUnion(edit(seed)) }
    #expect(told == Self.checks)
  }

  /// However many take the opposite stand, words that are typed concern those alone that code the same text.
  @Test(arguments: [10, 300]) func wordsConcernTheOtherCodingsOfTheTextAlone(count: Int) {
    var corpus = Snapshot()
    for number in 0..<count {
      let text = "published: 1993\n---\nw\(number) [w]{@a - #i}"
      corpus.set("\(number).article", facts("x.article", text))
    }
    func type(_ words: String) -> [FileID] {
      let text = "published: 1993\ncoder: ben\n---\nw0 [w]{@a + #i}" + words
      return corpus.set("own.article", facts("own.article", text)).files
    }
    _ = type("")
    let first = corpus.file(at: "0.article").map { [$0] }
    // Away from the words of another, on, and back to them.
    #expect(type(" and") == first)
    #expect(type(" and on").isEmpty)
    #expect(type("") == first)
  }

  @Test(arguments: [(10, 10), (64, 64), (66, 0)]) func aStandBehindThoseThatAreLookedAtConcernsNobody(
    count: Int,
    concerned: Int
  ) {
    var corpus = Snapshot()
    for number in 0..<count {
      corpus.set("a\(number).article", facts("x.article", "published: 1993\n---\nw\(number) [w]{@a + #i}"))
      corpus.set("b\(number).article", facts("x.article", "published: 1993\n---\nv\(number) [w]{@a - #i}"))
    }
    let own = facts("x.article", "published: 1993\n---\nown [w]{@a + #i}")
    #expect(corpus.set("z.article", own).files.count == concerned)
  }

  /// Edits files at random, compares what each edit says with what it changes, and answers which checks told anything.
  private func edit(_ seed: UInt64) -> Set<String> {
    var writer = Writer(dice: Seeded(seed: seed))
    var corpus = Snapshot()
    var files: [String: String?] = [:]
    var told: Set<String> = []
    for step in 0..<50 {
      let path = writer.pick(Self.paths)
      let before = findings(corpus)
      let impact: Impact
      var isForeseen = true
      if Int.random(in: 0..<6, using: &writer.dice) == 0 {
        files.removeValue(forKey: path)
        impact = corpus.remove(path)
      } else {
        var text: String? = path.hasSuffix(".codebook") ? writer.codebook() : writer.article()
        if Int.random(in: 0..<12, using: &writer.dice) == 0 { text = nil }
        files[path] = .some(text)
        let change = corpus.change(to: facts(path, text), at: path)
        isForeseen = change?.concernsOthers ?? true
        impact = change.map { corpus.apply($0) } ?? Impact()
      }
      let after = findings(corpus)
      let changed = after.filter { before[$0.key] != nil && before[$0.key] != $0.value && $0.key != path }.map(\.key)
      let said = Set(impact.files.compactMap { corpus.record($0)?.path })
      #expect(impact.isEverything || said.isSuperset(of: changed), "seed \(seed), step \(step): \(path)")
      #expect(isForeseen || impact.files.isEmpty, "seed \(seed), step \(step): \(path)")
      told.formUnion(after.values.joined().compactMap { $0.split(separator: " ").first.map(String.init) })

      for indexesUses in [true, false] {
        var anew = Snapshot(indexesUses: indexesUses)
        anew.load(files.sorted { $0.key < $1.key }.map { ($0.key, facts($0.key, $0.value)) })
        #expect(findings(anew) == after, "seed \(seed), step \(step): \(path)")
      }
    }
    return told
  }
}
