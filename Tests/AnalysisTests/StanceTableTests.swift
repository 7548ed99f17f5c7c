// Stances are counted alike from the index and from files.

import Analysis
import Corpus
import EDTF
import Fixtures
import Syntax
import Testing

private let literal = """
  -- dossier.codebook --
  @us: United States
  @japan: Japan
  #quotas: Import quotas
  #talks: Trade talks
  -- a.article --
  published: 1993-04-17
  ---
  They{@us, @japan} came. They want{@us, @japan + #quotas, #talks}, want{@us + #quotas}, refuse{@japan - #quotas}.
  -- b.article --
  published: 1993-04-16
  ---
  They{@us} refuse{@us - #quotas}, weigh{@us ~ #talks}, and praise{@japan + @us}.
  -- c.article --
  title: Undated
  ---
  They want{@japan + #quotas}.
  """

private func corpus(indexesUses: Bool) -> Snapshot {
  var corpus = Snapshot(indexesUses: indexesUses)
  corpus.load(
    FileSet(literal).files.map { file in
      (
        file.path,
        Facts(
          file.path.hasSuffix(".codebook") ? SyntaxTree(codebook: file.bytes) : SyntaxTree(article: file.bytes)
        )
      )
    }
  )
  return corpus
}

@Suite struct StanceTableTests {
  @Test func everyPairOfHolderAndTargetCounts() {
    let corpus = corpus(indexesUses: true)
    let quotas = StanceTable(corpus.stances(on: Handle(.issue, "quotas")))
    #expect([quotas.counts.supports, quotas.counts.opposes, quotas.counts.neutral] == [4, 2, 0])
    #expect(quotas.counts.total == 6)
    let talks = StanceTable(corpus.stances(on: Handle(.issue, "talks")))
    #expect([talks.counts.supports, talks.counts.opposes, talks.counts.neutral] == [2, 0, 1])
    #expect(talks.side(.neutral).stances.count == 1)
    #expect(StanceTable([]).latest == nil && StanceTable([]).days == nil && StanceTable([]).counts.total == 0)
  }

  @Test func daysAreFromTheFirstToTheLast() throws {
    let corpus = corpus(indexesUses: true)
    let days = try #require(StanceTable(corpus.stances(heldBy: Handle(.actor, "us"))).days)
    #expect("\(days.lowerBound) \(days.upperBound)" == "1993-04-16 1993-04-17")
  }

  @Test func groupsAreTheMostFrequentFirstThenTheLatest() throws {
    let corpus = corpus(indexesUses: true)
    func picture(_ stances: [Stance], _ part: StanceTable.Part) -> [String] {
      StanceTable(stances).groups(by: part, in: corpus).map { group in
        let counts = group.table.counts
        return "\(group.referent.handle.written) \(counts.supports) \(counts.opposes) \(counts.neutral)"
      }
    }
    #expect(picture(corpus.stances(on: Handle(.issue, "quotas")), .holder) == ["@us 2 1 0", "@japan 2 1 0"])
    #expect(
      picture(corpus.stances(heldBy: Handle(.actor, "japan")), .target) == [
        "#quotas 2 1 0", "#talks 1 0 0", "@us 1 0 0",
      ]
    )
  }

  @Test func theLatestIsTheLastOfItsDay() throws {
    let corpus = corpus(indexesUses: true)
    let latest = try #require(StanceTable(corpus.stances(on: Handle(.issue, "quotas"))).latest)
    #expect(corpus.path(latest.file).path == "a.article")
    #expect(latest.sign == .opposes)
  }

  @Test(arguments: [true, false])
  func filesAndTheIndexSayTheSame(indexesUses: Bool) {
    let (corpus, whole) = (corpus(indexesUses: indexesUses), corpus(indexesUses: true))
    let disputes = DisputedIssues(corpus.files, in: corpus)
    #expect(disputes.issues.map(\.referent.handle.name) == ["quotas", "talks"])
    for issue in disputes.issues {
      #expect(issue.table.counts == StanceTable(whole.stances(on: issue.referent.handle)).counts)
    }
  }

  @Test func whatIsNotSaidAsAFactIsCountedApart() throws {
    let corpus = loaded(
      """
      -- a.article --
      published: 1993-04-17
      ---
      Rask [denied]{@rask -denies ^claim} [that he had backed them]{^claim: @rask + #dues as alleged}. Lund [once did]{@lund
      + #dues as former}, [may not]{@lund - #dues as possible} and [does]{@lund + #dues}.
      """
    )
    let table = StanceTable(corpus.stances(on: Handle(.issue, "dues")))
    let counts = table.counts
    // What Rask denies he is against, as a fact that is derived.
    #expect([counts.supports, counts.opposes, counts.neutral, counts.qualified] == [1, 1, 0, 3])
    #expect(counts.total == 2 && counts.all == 5 && counts.derived == 1)
    #expect(table.side(.supports).stances.count == 1 && table.side(.opposes).stances.count == 1)
    #expect(table.qualified(.supports).stances.count == 2 && table.qualified(.opposes).stances.count == 1)
    #expect(table.groups(by: .holder, in: corpus).map(\.referent.handle.name) == ["lund", "rask"])
  }

  private static let bodies = """
    -- dossier.codebook --
    @norland: Norland
      in: @league
    @league: the League
    @rask: Per Rask
      in: @norland, 1993
    @lund: Eva Lund
      in: @norland
    #dues: Harbour dues
    -- a.article --
    published: 1993-04-17
    @aide: an aide
      in: @norland
    ---
    Both [back them]{@rask, @lund + #dues}. Norland [does, too]{@norland + #dues}. The aide [does not]{@aide - #dues}.
    -- b.article --
    published: 1994-04-17
    ---
    Rask [rejects them]{@rask - #dues}. Norland and Lund [weigh them]{@norland, @lund ~ #dues}.
    """

  /// What a member says counts for all that it is in at that date, and what several share counts once.
  @Test func bodiesAreCountedWithTheirMembers() {
    let corpus = loaded(Self.bodies)
    let groups = GroupTally(corpus.stances(on: Handle(.issue, "dues")), in: corpus).groups
    func picture(_ counts: StanceCounts) -> [Int] { [counts.supports, counts.opposes, counts.neutral] }
    #expect(groups.map(\.referent.handle.name) == ["league", "norland"])
    // By Rask and Lund, by Norland, by the aide, by Norland and Lund: not what Rask says when he has left.
    #expect(groups.map { picture($0.counts) } == [[2, 1, 1], [2, 1, 1]])
  }

  @Test func theMembersOfABodySpeakForIt() {
    let corpus = loaded(Self.bodies)
    func said(_ actor: String) -> [String] {
      MemberStances(of: Handle(.actor, actor), as: nil, in: corpus).stances.map { stance in
        "\(corpus.handle(stance.holder)?.name ?? "") \(stance.sign.character)"
      }
    }
    // What Norland and Lund say together is Norland's own.
    #expect(Set(said("norland")) == ["lund +", "aide -"] || Set(said("norland")) == ["rask +", "aide -"])
    #expect(said("norland").count == 2)
    #expect(said("league").count == 4)
    #expect(said("rask").isEmpty)
  }

  private func loaded(_ files: String) -> Snapshot {
    var corpus = Snapshot(indexesUses: true)
    corpus.load(FileSet(files).files.compactMap { file in file.parsed.text.map { (file.path, $0.facts) } })
    return corpus
  }

  private static let locals = """
    -- dossier.codebook --
    @norland: Norland
    #dues: Harbour dues
    -- a.article --
    published: 1993-04-17
    coder: ada
    @aide: an aide of the minister
      in: @norland
    #plan: the plan of the port
    ---
    The aide{@aide} [backs the plan and the dues of the harbour in the north]{@aide + #plan, #dues}.
    -- b.article --
    published: 1993-04-18
    @aide: an aide of the mayor
    #plan: the plan of the town
    ---
    The aide{@aide} [does not]{@aide - #plan, #dues}, nor [does Norland]{@norland - #plan}.
    -- c.article --
    published: 1993-04-19
    @norland: the Norland Hotel
    @cook: the cook
      in: @norland
    ---
    The cook [does]{@cook + #dues}, the other plan [is better]{@cook - #plan}.
    -- d.article --
    published: 1993-04-17
    coder: ben
    ---
    The aide backs the plan and the dues of the harbour in the north.
    """

  /// What an article defines for itself is another thing than what another article calls so.
  @Test func whatArticlesDefineForThemselvesIsKeptApart() throws {
    let corpus = loaded(Self.locals)
    let disputes = DisputedIssues(corpus.files, in: corpus)
    let pictures = disputes.issues.map { issue in
      let counts = issue.table.counts
      return "\(corpus.definition(of: issue.referent)?.title ?? "none") \(counts.supports) \(counts.opposes)"
    }
    #expect(pictures == ["Harbour dues 2 1", "the plan of the town 0 2", "none 0 1", "the plan of the port 1 0"])
    let dues = try #require(disputes.issues.first)
    let holders = dues.table.groups(by: .holder, in: corpus).map { corpus.definition(of: $0.referent)?.title }
    #expect(holders == ["the cook", "an aide of the mayor", "an aide of the minister"])
    let bodies = GroupTally(dues.table.stances, in: corpus).groups
    #expect(bodies.map { corpus.definition(of: $0.referent)?.title } == ["Norland", "the Norland Hotel"])
    func members(as path: String) -> [String] {
      MemberStances(of: Handle(.actor, "norland"), as: corpus.file(at: path), in: corpus).stances
        .compactMap { corpus.handle($0.holder)?.name }
    }
    #expect(members(as: "b.article") == ["aide", "aide"] && members(as: "c.article") == ["cook", "cook"])
  }

  @Test func aTextOfTwoCodersIsSaidToCountTwice() {
    let corpus = loaded(Self.locals)
    let facts = corpus.files.compactMap { corpus.record($0)?.facts }.filter { !$0.isCodebook }
    let summary = CorpusSummary(facts)
    // One aide is named; two aides, Norland and the cook take a stand.
    #expect(summary.textsOfSeveralCoders == 1 && summary.actors == 1 && summary.holders == 4)
    #expect(CorpusSummary(facts.prefix(3)).textsOfSeveralCoders == 0)
  }

  @Test func aCorpusIsCounted() throws {
    let corpus = corpus(indexesUses: false)
    let facts = corpus.files.compactMap { corpus.record($0)?.facts }.filter { !$0.isCodebook }
    let summary = CorpusSummary(facts)
    #expect(summary.articles == 3 && summary.actors == 2 && summary.holders == 2)
    #expect(summary.statements == 7 && summary.mentions == 2)
    let days = try #require(summary.days)
    #expect("\(days.lowerBound)" == "1993-04-16")
  }
}
