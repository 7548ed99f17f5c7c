// The counts of the corpus that was counted by hand.

import Analysis
import Corpus
import EDTF
import Fixtures
import Syntax
import Testing
import Text

/// Facts for, against and neither; conditional, qualified, unsure; of the facts reported and derived.
private func picture(_ counts: StanceCounts) -> [Int] {
  [
    counts.supports, counts.opposes, counts.neutral, counts.conditional, counts.qualified, counts.unsure,
    counts.reported, counts.derived,
  ]
}

private struct Missing: Error {}

@Suite struct CountedCorpusTests {
  private let corpus: Snapshot
  private let files: [FileID]

  init() {
    var corpus = Snapshot(indexesUses: true)
    corpus.load(FileSet(countedCorpus).files.compactMap { file in file.parsed.text.map { (file.path, $0.facts) } })
    self.corpus = corpus
    files = corpus.files.filter { corpus.record($0)?.facts.isCodebook == false }
  }

  private func survey(_ query: StanceQuery = StanceQuery()) -> StanceSurvey { StanceSurvey(files, in: corpus, query) }

  @Test func theWhole() {
    let survey = survey()
    #expect(picture(survey.counts) == [9, 5, 2, 1, 5, 1, 1, 3])
    #expect(survey.counts.all == 23 && survey.counts.total == 16)
    let kinds = StanceKind.allCases.map { survey.counts[$0] }
    #expect(kinds == [16, 1, 1, 1, 0, 2, 1, 1])
    #expect(survey.counts[.former, .opposes] == 2 && survey.counts[.alleged, .supports] == 1)
    #expect(survey.undated == 0 && survey.repeated == 0 && survey.otherThanFacts == 0)
  }

  @Test func theIssuesAndTheirTree() throws {
    let disputes = DisputedIssues(files, in: corpus)
    func issue(_ name: String) throws -> DisputedIssues.Issue {
      guard let found = (disputes.issues + disputes.actors).first(where: { $0.referent.handle.name == name }) else {
        throw Missing()
      }
      return found
    }
    #expect(disputes.statements == 18 && disputes.holders == 5)
    #expect(disputes.issues.map(\.referent.handle.name) == ["fees", "dues", "tolls"])
    #expect(disputes.actors.map(\.referent.handle.name) == ["lund"])
    #expect(try picture(issue("dues").table.counts) == [6, 4, 0, 0, 3, 0, 1, 3])
    #expect(try picture(issue("tolls").table.counts) == [2, 0, 2, 1, 1, 1, 0, 0])
    #expect(try picture(issue("fees").table.counts) == [0, 1, 0, 0, 1, 0, 0, 0])
    #expect(try picture(issue("lund").table.counts) == [1, 0, 0, 0, 0, 0, 0, 0])
    #expect(try issue("dues").whole == nil)
    // Statement 9 is one stand on the fees, and so is 17 for each of two.
    #expect(try picture(issue("fees").all.counts) == [6, 5, 2, 1, 4, 1, 1, 3])
    let fees = MemberStances(onPartsOf: Handle(.issue, "fees"), as: nil, in: corpus).stances
    let all = StanceCounts(try fees + issue("fees").table.stances)
    #expect(try all == issue("fees").all.counts)
    #expect(survey(StanceQuery(target: Handle(.issue, "fees"))).counts == all)
    #expect(survey(StanceQuery(target: Handle(.issue, "dues"))).counts.all == 13)
    #expect(survey(StanceQuery(target: Handle(.actor, "lund"))).counts.all == 1)
  }

  @Test(arguments: [
    ("norland", [4, 4, 1, 0, 2, 1, 1, 2]), ("sutland", [5, 1, 0, 1, 2, 0, 0, 1]), ("league", [7, 5, 1, 1, 4, 1, 1, 3]),
    ("lund", [2, 3, 1, 0, 1, 0, 1, 1]), ("press", [0, 0, 0, 0, 0, 0, 0, 0]),
  ])
  func bodiesWithTheirMembersAtTheDate(actor: String, expected: [Int]) {
    let handle = Handle(.actor, actor)
    #expect(picture(survey(StanceQuery(actor: handle)).counts) == expected)
    let members = MemberStances(of: handle, as: nil, in: corpus).stances
    #expect(picture(StanceCounts(corpus.stances(heldBy: handle) + members)) == expected)
  }

  @Test(arguments: zip(StanceRepetition.allCases, [23, 20, 21, 20, 20, 19]))
  func repetitions(repetition: StanceRepetition, expected: Int) {
    let survey = survey(StanceQuery(repetition: repetition))
    #expect(survey.counts.all == expected)
    #expect(survey.repeated == 23 - expected)
    // Lund says herself what she is also derived to say.
    #expect(repetition == .everyTime || survey.counts.reported == 1)
  }

  @Test func daysAndFacts() throws {
    let first = try #require(CalendarDay(year: 1993, month: 7, day: 1))
    let last = try #require(CalendarDay(year: 1993, month: 12, day: 31))
    let autumn = survey(StanceQuery(days: first...last))
    #expect(picture(autumn.counts) == [3, 3, 0, 1, 3, 0, 0, 2])
    #expect(autumn.counts.all == 10 && autumn.undated == 5)
    #expect(survey(StanceQuery(days: first...first)).counts.all == 0)
    let facts = survey(StanceQuery(factsOnly: true))
    #expect(picture(facts.counts) == [9, 5, 2, 0, 0, 0, 1, 3] && facts.otherThanFacts == 7)
    let direct = survey(StanceQuery(directOnly: true))
    #expect(picture(direct.counts) == [8, 3, 2, 1, 5, 1, 1, 0] && direct.derived == 3)
  }

  @Test func groups() {
    func groups(_ grouping: StanceGrouping) -> [String] {
      survey().groups(by: grouping).map { group in
        switch group.key {
        case .article(let path): "\(path) \(group.counts.all)"
        case .referent(let referent): "\(referent.handle.written) \(group.counts.all)"
        case .month(let period): "\(period.name) \(group.counts.all)"
        case .coder(let coder): "\(coder ?? "nobody") \(group.counts.all)"
        }
      }
    }
    #expect(groups(.article) == ["a.article 8", "b.article 10", "c.article 5"])
    #expect(groups(.month) == ["1993-04 8", "1993-07 10", "undated 5"])
    #expect(groups(.coder) == ["ada 8", "ben 10", "nobody 5"])
    #expect(groups(.actor) == ["@rask 10", "@lund 7", "@norland 3", "@sutland 2", "@article 1"])
    #expect(groups(.issue) == ["#dues 13", "#tolls 7", "#fees 2", "@lund 1"])
  }

  @Test func strengths() throws {
    let b = try #require(corpus.file(at: "b.article"))
    let strengths = try #require(corpus.record(b)).stances(as: b).map { corpus.strength(of: $0) }
    // Statements 8, 9 twice, 10 to 16: 15 is against being for being against.
    #expect(strengths == [0.5, -1, -1, 0.5, -1, 1, -1, -1, 1, 0.5])
    let a = try #require(corpus.file(at: "a.article"))
    let derived = try #require(corpus.record(a)?.stances(as: a).first { $0.marks.contains(.derived) })
    #expect(corpus.strength(of: derived) == -0.5)
  }

  @Test func everyStandCanBeFollowed() throws {
    let b = try #require(FileSet(countedCorpus)["b.article"])
    let tree = SyntaxTree(article: b.bytes)
    let file = try #require(corpus.file(at: "b.article"))
    let sources = try #require(corpus.record(file)).stances(as: file).compactMap { stance in
      StanceSource(stance, in: corpus, tree, LineTable(b.bytes))
    }
    #expect(sources.count == 10)
    let broken = try #require(sources.first { $0.words.count == 2 })
    #expect(broken.words == ["“Not these dues,”", "“and no others.”"] && broken.line == 9)
    #expect(broken.reporters.isEmpty && broken.verb == "rejects" && broken.date == "1993-07-17" && broken.label == nil)
    #expect(sources.compactMap(\.label) == ["2", "3"])
    #expect(sources[0].date == "1993-07-16" && sources[0].path == "b.article" && sources[0].line == 5)
  }

  @Test func theWorkIsCounted() {
    let summary = CorpusSummary(files.compactMap { corpus.record($0)?.facts })
    #expect(summary.articles == 3 && summary.statements == 20 && summary.mentions == 14)
    #expect(summary.actors == 4 && summary.holders == 4)
    #expect(summary.withoutStatement == 0 && summary.withoutTag == 0)
    #expect(summary.coders == ["ada": 1, "ben": 1] && summary.statuses == ["coded": 1])
  }
}
