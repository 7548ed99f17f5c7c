// The issues of a corpus, and the actors on which stands are taken, with the stances on them, the most disputed first.

public import Corpus

public struct DisputedIssues: Sendable {
  public struct Issue: Sendable {
    public let referent: Referent
    /// The stances on itself.
    public let table: StanceTable
    /// The stances on itself and on all that is in it at their dates, each stand once; nil where nothing in it has any.
    public let whole: StanceTable?

    /// All that counts for it.
    public var all: StanceTable { whole ?? table }

    /// The number of stances on the weaker side.
    fileprivate var dispute: Int { min(all.counts.supports, all.counts.opposes) }
  }

  /// Those with the most stances on their weaker side first; then by the number of stances, then by name. An issue with
  /// parts is ranked with them.
  public let issues: [Issue]
  /// The actors on which stands are taken, in the same order.
  public let actors: [Issue]
  /// How many statements have a stance, and how many holders they have.
  public let statements: Int
  public let holders: Int

  /// Of some files of a corpus, in the order in which stances of one day shall stand. The corpus need not have been loaded
  /// with its stances.
  public init(_ files: some Sequence<FileID>, in corpus: Snapshot) {
    self.init(stances: files.lazy.flatMap { corpus.record($0)?.stances(as: $0) ?? [] }, in: corpus)
  }

  /// Of the stances that a survey took.
  public init(_ survey: StanceSurvey, in corpus: Snapshot) { self.init(stances: survey.stances, in: corpus) }

  /// Of stances, those of each file and of each statement together.
  private init(stances all: some Sequence<Stance>, in corpus: Snapshot) {
    var stances: [Owned: [Stance]] = [:]
    var ofParts: [Referent: [Stance]] = [:]
    var groupings = Groupings(corpus)
    var order: [FileID: Int] = [:]
    var (statements, holders) = (0, Set<Owned>())
    var last: Stance?
    for stance in all {
      if stance.file != last?.file { order[stance.file] = order.count }
      if stance.file != last?.file || stance.statement != last?.statement { statements += 1 }
      last = stance
      holders.insert(Owned(stance.holder, stance.file, corpus))
      stances[Owned(stance.target, stance.file, corpus), default: []].append(stance)
      for whole in groupings.groups(of: stance, .target) where whole.namespace == .issue {
        ofParts[corpus.referent(of: whole, in: stance.file), default: []].append(stance)
      }
    }
    (self.statements, self.holders) = (statements, holders.count)
    var own: [Referent: [Stance]] = [:]
    for (target, stances) in stances { if let referent = target.referent(in: corpus) { own[referent] = stances } }
    let all = Set(own.keys).union(ofParts.keys).map { referent in
      let table = StanceTable(own[referent] ?? [])
      let whole = ofParts[referent].map { parts in
        StanceTable(
          MemberStances.distinct(table.stances + parts, .target).sorted { a, b in
            (order[a.file] ?? 0, a.statement) < (order[b.file] ?? 0, b.statement)
          }
        )
      }
      return Issue(referent: referent, table: table, whole: whole)
    }
    issues = Self.ranked(all.filter { $0.referent.handle.namespace == .issue })
    actors = Self.ranked(all.filter { $0.referent.handle.namespace == .actor })
  }

  private static func ranked(_ issues: [Issue]) -> [Issue] {
    issues.sorted { a, b in
      let (x, y) = (a.dispute, b.dispute)
      if x != y { return x > y }
      let (m, n) = (a.all.counts.all, b.all.counts.all)
      return m != n ? m > n : a.referent < b.referent
    }
  }
}
