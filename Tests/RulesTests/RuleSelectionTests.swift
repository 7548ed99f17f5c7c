// Which checks run and are told, by what is selected, ignored and set.

import Corpus
import Fixtures
import Rules
import Testing

@Suite struct RuleSelectionTests {
  private func words(_ list: String) -> [RuleWord] { list.split(separator: ",").compactMap { RuleWord(String($0)) } }

  /// The closer word wins; of two that are equally close, the one that ignores.
  @Test(arguments: [
    ("", "", ["malformed-date", "missing-published", "label-unused"]),
    ("all", "", ["malformed-date", "missing-published", "label-unused"]),
    ("dates", "", ["malformed-date", "missing-published"]),
    ("dates,label-unused", "", ["malformed-date", "missing-published", "label-unused"]),
    ("dates", "malformed-date", ["missing-published"]),
    ("malformed-date", "dates", ["malformed-date"]),
    ("malformed-date", "all", ["malformed-date"]),
    ("malformed-date", "malformed-date", []),
    ("dates", "dates", []),
    ("dates", "all", ["malformed-date", "missing-published"]),
    ("", "dates", ["label-unused"]),
    ("", "all", []),
  ])
  func aCheckIsWanted(select: String, ignore: String, wanted: [String]) throws {
    let selection = RuleSelection(select: words(select), ignore: words(ignore))
    let codes = ["malformed-date", "missing-published", "label-unused"]
    #expect(try codes.filter { selection.includes(try #require(Catalogue.page($0))) } == wanted)
    #expect(selection.isEmpty == wanted.isEmpty)
  }

  /// Nobody should take a file that was never read for one in which nothing is wrong.
  @Test(arguments: [("dates", "", true), ("dates", "all", false), ("", "not-utf8", false), ("", "syntax", false)])
  func aFileThatCannotBeReadIsToldWhateverIsSelected(select: String, ignore: String, isTold: Bool) throws {
    let selection = RuleSelection(select: words(select), ignore: words(ignore))
    #expect(selection.includes(try #require(Catalogue.page("not-utf8"))) == isTold)
  }

  @Test(arguments: ["all", "dates", "malformed-date"])
  func aWordOfEachKindIsKnown(word: String) {
    #expect(RuleWord(word) != nil)
    #expect(RuleWord.known.contains(word))
  }

  @Test(arguments: ["", "ALL", "date", "malformed-dates", "malformed_date"])
  func anotherWordIsNot(word: String) { #expect(RuleWord(word) == nil) }

  /// One article with an unused label and a codebook that sets what becomes of that.
  private static let corpus = """
    -- dossier.codebook --
    %
    -- drafts/a.article --
    published: 1993
    ---
    Text.
    ---
    ^1: {@article +demands #x}
    """

  @Test(arguments: [
    // By default, and as the codebook sets it.
    ("", "", "warning"), ("", "label-unused: off", nil), ("", "label-unused in drafts/**: off", nil),
    ("", "label-unused: error", "error"), ("", "label-unused in other/**: off", "warning"),
    // Selected by its code: what is off for every file is on again, what is off for some stays so.
    ("label-unused", "", "warning"), ("label-unused", "label-unused: off", "warning"),
    ("label-unused", "label-unused in drafts/**: off", nil), ("label-unused", "label-unused: hint", "hint"),
    // A group and `all` stand for what is on.
    ("references", "", "warning"), ("references", "label-unused: off", nil), ("all", "label-unused: off", nil),
    ("all,label-unused", "label-unused: off", "warning"),
    ("dates", "", nil), ("dates", "label-unused: error", nil),
  ])
  func theSeverityIsThatOfTheCodebookUnlessItIsOffForAll(select: String, setting: String, told: String?) throws {
    let line = setting.isEmpty ? "" : "check \(setting)\n"
    let files = FileSet(Self.corpus.replacingFirst("%\n", by: line), marks: false)
    let found = files.findings(RuleSelection(select: words(select), ignore: []))["drafts/a.article"] ?? []
    #expect(found.first { $0.code == "label-unused" }?.severity.rawValue == told)
    if select == "label-unused" { #expect(found.allSatisfy { $0.code == "label-unused" }) }
  }

  /// What a codebook must turn on, a command line can: by the check's code or its group, not by `all`.
  @Test(arguments: [
    ("", "", nil), ("all", "", nil), ("statements", "", nil), ("opinion", "", "info"), ("cue-against-sign", "", "info"),
    ("all,cue-against-sign", "", "info"), ("opinion", "cue-against-sign", nil), ("cue-against-sign", "opinion", "info"),
  ])
  func whatIsOffByDefaultIsTurnedOn(select: String, ignore: String, told: String?) throws {
    let page = try #require(Catalogue.page("cue-against-sign"))
    let selection = RuleSelection(select: words(select), ignore: words(ignore))
    let found = FileSet(page.wrong).findings(selection).values.joined().first { $0.code == page.code }
    #expect(found?.severity.rawValue == told)
    #expect(selection.names(page) == (told != nil))
  }

  /// Two ways to one answer: running the selected checks is running all and keeping theirs.
  @Test(arguments: RuleGroup.allCases)
  func aGroupRunAloneTellsWhatItTellsAmongAll(group: RuleGroup) {
    let selection = RuleSelection(select: [.group(group)], ignore: [.code("not-utf8"), .code("file-too-large")])
    // Whether an `allow` is needed is known only where the check that it names runs.
    for page in Catalogue.rules.map({ $0.page }) where page.code != "unneeded-allow" {
      let files = FileSet(page.wrong)
      let usual = RuleSelection(select: [.all, .group(.opinion)], ignore: [])
      let all = files.findings(usual).mapValues { $0.filter { Catalogue.page($0.code)?.group == group } }
      #expect(files.findings(selection) == all, "\(page.code)")
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, by other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
