// All that a card shows of the stances of an actor or on an issue.

internal import Analysis
internal import Corpus
internal import EDTF

/// Stances summed for a card: small, so that it can be kept. A ministry has thousands, by those who are in it, and a card is
/// asked for again and again.
struct StanceDigest: Sendable {
  struct Group: Sendable {
    let referent: Referent
    let counts: StanceCounts
    let latest: Stance?
  }

  /// So many groups, and bodies, are shown.
  private static let shown = 8
  /// So many stances at least have a line over time.
  private static let fewestOverTime = 4

  let counts: StanceCounts
  /// On an issue with what is in it; nil for one in which nothing is that anybody takes a stand on, and for an actor.
  let withParts: StanceCounts?
  let days: ClosedRange<CalendarDay>?
  /// How many stances are of those who are in the actor.
  let members: Int
  /// What an actor takes a stand on, or who takes one on an issue: those with the most stances first.
  let groups: [Group]
  /// How many groups there are beside these.
  let others: Int
  /// What bodies stand for together with those who were in them when they spoke; of an issue alone.
  let bodies: [GroupTally.Group]
  /// How often over time; nil where that is at one time, and of few.
  let timeline: String?

  /// nil where that is cancelled meanwhile.
  private init?(
    _ stances: [Stance],
    by part: StanceTable.Part,
    ofMembers members: Int = 0,
    own: StanceCounts? = nil,
    _ corpus: Snapshot,
    _ isCancelled: () -> Bool = { false }
  ) {
    if isCancelled() { return nil }
    let table = StanceTable(stances)
    counts = own ?? table.counts
    withParts = own.map { _ in table.counts }
    days = table.days
    self.members = members
    if isCancelled() { return nil }
    let all = table.groups(by: part, in: corpus)
    groups = all.prefix(Self.shown).map {
      Group(referent: $0.referent, counts: $0.table.counts, latest: $0.table.latest)
    }
    others = all.count - groups.count
    bodies =
      part == .holder
      ? Array(GroupTally(table.stances, in: corpus, isCancelled: isCancelled).groups.prefix(Self.shown)) : []
    timeline =
      table.stances.count < Self.fewestOverTime ? nil : Timeline(table.stances.lazy.compactMap(\.day)).text
    if isCancelled() { return nil }
  }

  /// Of the stances that an actor takes, as a file means it, and those who are in it.
  init?(of actor: Handle, as file: FileID?, in corpus: Snapshot, isCancelled: () -> Bool) {
    let own = corpus.stances(heldBy: actor, as: file)
    let members = MemberStances(of: actor, as: file, in: corpus, isCancelled: isCancelled).stances
    self.init(own + members, by: .target, ofMembers: members.count, corpus, isCancelled)
  }

  /// Of the stances on an issue, as a file means it.
  init?(on issue: Handle, as file: FileID?, in corpus: Snapshot, isCancelled: () -> Bool) {
    let own = corpus.stances(on: issue, as: file)
    let ofParts = MemberStances(onPartsOf: issue, as: file, in: corpus, isCancelled: isCancelled).stances
    let counts = ofParts.isEmpty ? nil : StanceCounts(own)
    self.init(own + ofParts, by: .holder, own: counts, corpus, isCancelled)
  }

  /// Of what an article says in its own voice.
  init?(ofArticle file: FileID?, in corpus: Snapshot) {
    let own = corpus.stances(heldBy: .article).filter { $0.file == file }
    self.init(own, by: .target, corpus)
  }
}

extension FeatureContext {
  /// The stances of an actor or on an issue as the file means it: worked out once until a file says something else. nil where
  /// nobody waits for them any more.
  func digest(of handle: Handle) -> StanceDigest? {
    if handle == .article { return StanceDigest(ofArticle: file, in: corpus) }
    return corpus.remembered(of: corpus.referent(of: handle, in: file)) {
      handle.namespace == .actor
        ? StanceDigest(of: handle, as: file, in: corpus, isCancelled: isCancelled)
        : StanceDigest(on: handle, as: file, in: corpus, isCancelled: isCancelled)
    }
  }
}
