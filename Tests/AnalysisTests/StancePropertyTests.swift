// No stand is counted twice or lost, and parts add up to wholes, in corpora put together at random.

import Analysis
import Corpus
import EDTF
import Syntax
import TestSupport
import Testing

@Suite struct StancePropertyTests {
  /// The corpora, each with what the test worked out itself.
  private static func corpora(_ count: Int) -> [(made: RandomStatements, corpus: Snapshot, files: [FileID])] {
    (0..<count).map { seed in
      var random = Seeded(seed: UInt64(seed))
      let made = RandomStatements(&random)
      var corpus = Snapshot(indexesUses: true)
      corpus.load(
        made.files.compactMap { file in
          let kind: FileKind = file.path.hasSuffix(".codebook") ? .codebook : .article
          return ParsedFile(Array(file.text.utf8), as: kind).text.map { (file.path, $0.facts) }
        }
      )
      return (made, corpus, corpus.files.filter { corpus.record($0)?.facts.isCodebook == false })
    }
  }

  private static func naive(_ stance: Stance, _ corpus: Snapshot) -> NaiveStand {
    NaiveStand(
      file: corpus.record(stance.file)?.path ?? "",
      statement: Int(stance.statement),
      holder: corpus.handle(stance.holder)?.written ?? "",
      target: corpus.handle(stance.target)?.written ?? "",
      sign: stance.sign.character
    )
  }

  @Test func everyStandIsThereOnce() {
    var found = 0
    for (made, corpus, files) in Self.corpora(200) {
      let stances = StanceSurvey(files, in: corpus).stances
      let stands = stances.map { Self.naive($0, corpus) }
      #expect(Set(stands) == made.stands)
      #expect(stands.count == made.stands.count)
      // The index says the same by holder and by target.
      for name in RandomStatements.actors + RandomStatements.issues {
        let handle = Handle(name.first == "@" ? .actor : .issue, String(name.dropFirst()))
        #expect(corpus.stances(on: handle).count == made.stands.count { $0.target == name })
        #expect(corpus.stances(heldBy: handle).count == made.stands.count { $0.holder == name })
      }
      found += stands.count
    }
    #expect(found > 1000)
  }

  @Test func partsAddUpToTheWhole() throws {
    let middle = try #require(CalendarDay(year: 1993, month: 8, day: 1))
    for (_, corpus, files) in Self.corpora(100) {
      let all = StanceSurvey(files, in: corpus)
      for grouping in StanceGrouping.allCases {
        let groups = all.groups(by: grouping)
        #expect(groups.reduce(StanceCounts()) { $0 + $1.counts } == all.counts)
        #expect(Set(groups.flatMap(\.table.stances)) == Set(all.stances))
        #expect(Set(groups.map(\.key)).count == groups.count)
      }
      #expect(StanceKind.allCases.reduce(0) { $0 + all.counts[$1] } == all.counts.all)
      #expect(all.counts.reported <= all.counts.total && all.counts.derived <= all.counts.total)
      let early = StanceSurvey(files, in: corpus, StanceQuery(days: .min...middle))
      let late = StanceSurvey(files, in: corpus, StanceQuery(days: middle.adding(days: 1)...CalendarDay.max))
      #expect(early.counts.all + late.counts.all + early.undated == all.counts.all)
      #expect(early.undated == late.undated)
      let facts = StanceSurvey(files, in: corpus, StanceQuery(factsOnly: true))
      #expect(facts.counts.all == all.counts.total && facts.counts.all + facts.otherThanFacts == all.counts.all)
      let direct = StanceSurvey(files, in: corpus, StanceQuery(directOnly: true))
      #expect(direct.stances == all.stances.filter { !$0.marks.contains(.derived) })
      #expect(direct.counts.derived == 0 && direct.counts.all + direct.derived == all.counts.all)
      let turned = StanceSurvey(files.reversed(), in: corpus)
      #expect(turned.counts == all.counts)
    }
  }

  @Test func whatIsRepeatedCountsOnce() {
    for (_, corpus, files) in Self.corpora(100) {
      let all = StanceSurvey(files, in: corpus)
      var counts: [StanceRepetition: Int] = [:]
      for repetition in StanceRepetition.allCases {
        let survey = StanceSurvey(files, in: corpus, StanceQuery(repetition: repetition))
        #expect(survey.stances.count + survey.repeated == all.stances.count)
        #expect(Set(survey.stances).isSubset(of: all.stances))
        // Every stand is still there, once.
        let stands = Set(all.stances.map { [$0.holder.number, $0.target.number, UInt32($0.sign.rawValue)] })
        #expect(Set(survey.stances.map { [$0.holder.number, $0.target.number, UInt32($0.sign.rawValue)] }) == stands)
        counts[repetition] = survey.stances.count
      }
      let order = [StanceRepetition.year, .month, .day, .everyTime].map { counts[$0] ?? 0 }
      #expect(order == order.sorted())
      #expect((counts[.article] ?? 0) <= order[3] && (counts[.week] ?? 0) <= (counts[.day] ?? 0))
    }
  }

  @Test func bodiesAndTreesHoldEachStandOnce() {
    for (made, corpus, files) in Self.corpora(100) {
      for name in RandomStatements.actors {
        let handle = Handle(.actor, String(name.dropFirst()))
        let said = made.stands.filter { stand in
          stand.holder == name || made.isIn(stand.holder, name, made.years[stand.file] ?? nil)
        }
        let expected = Set(
          said.map { NaiveStand(file: $0.file, statement: $0.statement, holder: "", target: $0.target, sign: $0.sign) }
        )
        let members = MemberStances(of: handle, as: nil, in: corpus).stances
        #expect(corpus.stances(heldBy: handle).count + members.count == expected.count)
        #expect(StanceSurvey(files, in: corpus, StanceQuery(actor: handle)).counts.all == expected.count)
      }
      let disputes = DisputedIssues(files, in: corpus)
      for name in RandomStatements.issues {
        let handle = Handle(.issue, String(name.dropFirst()))
        let said = made.stands.filter { stand in
          stand.target == name || made.isIn(stand.target, name, made.years[stand.file] ?? nil)
        }
        let expected = Set(
          said.map { NaiveStand(file: $0.file, statement: $0.statement, holder: $0.holder, target: "", sign: $0.sign) }
        )
        let parts = MemberStances(onPartsOf: handle, as: nil, in: corpus).stances
        #expect(corpus.stances(on: handle).count + parts.count == expected.count)
        #expect(StanceSurvey(files, in: corpus, StanceQuery(target: handle)).counts.all == expected.count)
        let issue = disputes.issues.first { $0.referent.handle == handle }
        #expect(issue?.all.counts.all ?? 0 == expected.count)
      }
    }
  }

  /// What is on itself at any remove is followed nowhere, and long chains are followed to their end.
  @Test func circlesEndAndChainsAreFollowed() throws {
    var text = "---\n[a]{^x: @a + ^y, #i} [b]{^y: @b - ^x} [c]{@c - ^x} [d]{@d + ^none}\n"
    let circle = ParsedFile(Array(text.utf8), as: .article).facts
    var corpus = Snapshot()
    corpus.load([("a.article", circle)])
    let file = try #require(corpus.file(at: "a.article"))
    let stances = try #require(corpus.record(file)).stances(as: file)
    #expect(stances.map { corpus.handle($0.holder)?.name } == ["a"])
    text = "---\n[0]{^l0: @a - #i}\n"
    for number in 1...2000 { text += "[\(number)]{^l\(number): @a - ^l\(number - 1)}\n" }
    corpus.set("a.article", ParsedFile(Array(text.utf8), as: .article).facts)
    let chain = try #require(corpus.record(file)).stances(as: file)
    #expect(chain.count == 2001 && chain[2000].sign == .opposes && chain[1999].sign == .supports)
    #expect(chain[2000].through == 1999)
  }
}
