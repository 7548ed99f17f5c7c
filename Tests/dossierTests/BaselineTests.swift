// Old findings kept out by their words: what moves stays out, what comes anew is told.

import Rules
import TestSupport
import Testing
import Text

@testable import dossier

@Suite struct BaselineTests {
  /// A line holds any number of `BAD` words; each is a finding.
  private func findings(_ text: String) -> [Finding] {
    var findings: [Finding] = []
    let bytes = Array(text.utf8)
    for start in bytes.indices where bytes[start...].starts(with: "BAD".utf8) {
      var finding = FileTooLarge.finding
      finding.range = TextRange(start, start + 3)
      findings.append(finding)
    }
    return findings
  }

  private func baseline(_ text: String, file: String = "a.article") -> Baseline {
    var baseline = Baseline()
    let entries = BaselineEntries(of: file, Array(text.utf8))
    for finding in findings(text) { baseline.add(entries.entry(of: finding)) }
    return baseline
  }

  /// What is told of a text against the baseline of an older one: the offsets.
  private func told(_ text: String, against old: String) -> [TextOffset] {
    var use = BaselineUse(baseline(old))
    return use.new(findings(text), in: "a.article", Array(text.utf8)).map(\.range.start)
  }

  /// A baseline that an earlier version wrote knows findings by their words with the markup in them.
  @Test func findingsOfAnEarlierBaselineStayOut() {
    let text = "title: T\n---\n[Ann]{ @ann } BAD [Bo]{ @bo }\n"
    var old = Baseline()
    let entries = BaselineEntries(of: "a.article", Array(text.utf8))
    for finding in findings(text) { old.add(entries.formerEntry(of: finding)) }
    #expect(old.counts.keys.map(\.words) == ["[Ann]{ @ann } <<BAD>> [Bo]{ @bo }"])
    var use = BaselineUse(old)
    #expect(use.new(findings(text), in: "a.article", Array(text.utf8)).isEmpty)
    #expect(use.keptOut == 1)
  }

  /// What an annotator and `dossier format` do beside a finding makes it no new one.
  @Test(arguments: [
    "title: T\n---\nAnn met BAD Bo in the hall.\n", "title: T\n---\nAnn{@ann} met BAD [Bo]{@bo} in the hall.\n",
    "title:   T\n---\nAnn{ @ann } met [BAD Bo]{ @bo:  +#x } in the hall.\n",
    "title: T\n---\n[Ann]{@ann} met BAD [Bo in]{^a} the hall.\n\n---\n^a: {@bo + #x}\n",
  ])
  func aTagBesideIsNoChange(text: String) {
    let old = "title: T\n---\nAnn met BAD [Bo]{@bo} in the hall.\n"
    #expect(told(text, against: old) == [])
    #expect(told(text.replacing("hall", with: "yard"), against: old).count == 1)
  }

  private static let lines = [
    "one BAD thing", "two BAD things, BAD ones", "BAD", "no harm", "", "a BAD word at the end of a longer line: BAD",
    "日本語のBAD文章", "BAD\tafter", "  BAD  ", "one BAD thing",
  ]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func linesThatMoveKeepTheirFindingsOut(seed: UInt64) {
    var random = Seeded(seed: seed)
    let old = Self.lines
    var new = old.shuffled(using: &random)
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      new.insert("something else", at: Int.random(in: 0...new.count, using: &random))
    }
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    #expect(told(new.joined(separator: end), against: old.joined(separator: "\n")) == [])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func aNewEqualFindingBesideAnOldOneIsTold(seed: UInt64) {
    var random = Seeded(seed: seed)
    let old = Self.lines
    let again = old.filter { $0.contains("BAD") }.randomElement(using: &random) ?? "BAD"
    var new = old.shuffled(using: &random)
    new.insert(again, at: Int.random(in: 0...new.count, using: &random))
    let text = new.joined(separator: "\n")
    #expect(told(text, against: old.joined(separator: "\n")).count == findings(again).count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    let files = ["a.article", "drafts/b c.article", "./# d.article", "/whole/é.article", "ß.codebook"]
    let words = ["<<x>>", "", "a: b (2): c", "# no comment", "…and <<日本>> so on…", "\\ \" '", "<<<<<<< "]
    var entries: [(Baseline.Entry, Int)] = []
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let entry = Baseline.Entry(
        file: files.randomElement(using: &random) ?? "",
        code: ["label-unused", "unknown-actor", "not-utf8"].randomElement(using: &random) ?? "",
        words: (words.randomElement(using: &random) ?? "").trimmingSpaces
      )
      entries.append((entry, Int.random(in: 1...3, using: &random)))
    }
    var (baseline, other) = (Baseline(), Baseline())
    for (entry, count) in entries { baseline.add(entry, count) }
    for (entry, count) in entries.reversed() { other.add(entry, count) }
    let bytes = BaselineText.write(baseline)
    #expect(BaselineText.write(other) == bytes)
    #expect(try BaselineText.read(bytes).get() == baseline)
    // As git may check it out on another system, and as an editor may leave it.
    let crlf = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try BaselineText.read(Array(crlf.utf8)).get() == baseline)
  }

  @Test func aFindingALine() {
    var all = baseline("one BAD thing\nBAD\nBAD\n")
    all.add(Baseline.Entry(file: "#b.article", code: "label-unused", words: "<<^1>>"))
    let text = String(decoding: BaselineText.write(all), as: UTF8.self)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("# ") } == [
        "dossier baseline 1", "", "#b.article", "  label-unused: <<^1>>", "", "a.article",
        "  file-too-large (2): <<BAD>>", "  file-too-large: one <<BAD>> thing", "",
      ]
    )
  }

  @Test(arguments: [
    ("", 1, "begins with the line"), ("# Notes\n", 1, "begins with the line"),
    ("dossier baseline\n", 1, "begins with the line"), ("dossier baseline 2\n", 1, "newer"),
    ("dossier baseline 1\n  label-unused: x\n", 2, "before the first file name"),
    ("dossier baseline 1\na.article\n  x y\n", 3, "a finding is"),
    ("dossier baseline 1\na.article\n  : x\n", 3, "a finding is"),
    ("dossier baseline 1\na.article\n  x (0): y\n", 3, "a finding is"),
    ("dossier baseline 1\na.article\n  x (2: y\n", 3, "a finding is"),
    ("dossier baseline 1\na.article\n  x (99999999999999999999): y\n", 3, "a finding is"),
    ("dossier baseline 1\n\n<<<<<<< HEAD\na.article\n", 3, "conflict"),
    ("dossier baseline 1\na.article\n=======\n", 3, "conflict"),
    ("dossier baseline 1\na.article\n  x: \u{FF}", nil, ""),
  ])
  func whatIsNoBaselineIsToldByItsLine(text: String, line: Int?, says: String) {
    switch BaselineText.read(Array(text.utf8)) {
    case .success: #expect(line == nil)
    case .failure(let problem):
      #expect(problem.line == line)
      #expect(problem.message.contains(says))
    }
  }

  @Test func whatIsNotUTF8IsToldByItsLine() {
    let bytes = Array("dossier baseline 1\na.article\n  x: ".utf8) + [0xFF, 0x0A]
    #expect(BaselineText.read(bytes) == .failure(.init(line: 3, message: "it is not UTF-8 from here on")))
  }

  @Test func entriesThatNoLongerOccurAreStale() {
    var use = BaselineUse(baseline("BAD\nBAD\n"))
    _ = use.new(findings("BAD\n"), in: "a.article", Array("BAD\n".utf8))
    #expect(use.keptOut == 1)
    #expect(use.stale(.usual) { _ in false } == 1)
    // Of a check that did not run nothing is known.
    let other = RuleSelection(select: [], ignore: [.code("file-too-large")])
    #expect(use.stale(other) { _ in false } == 0)
  }

  @Test func ofAFileThatWasNotJudgedEntriesAreStaleOnlyWhereItIsGone() {
    let use = BaselineUse(baseline("BAD\n"))
    #expect(use.stale(.usual) { _ in false } == 0)
    #expect(use.stale(.usual) { _ in true } == 1)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
