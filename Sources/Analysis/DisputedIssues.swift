// The issues of a corpus and the stances on them, the most disputed first.

public import Corpus
internal import Syntax

public struct DisputedIssues: Sendable {
  public struct Issue: Sendable {
    public let referent: Referent
    public let table: StanceTable

    /// The number of stances on the weaker side.
    fileprivate var dispute: Int { min(table.counts.supports, table.counts.opposes) }
  }

  /// Those with the most stances on their weaker side first; then by the number of stances, then by name.
  public let issues: [Issue]

  /// Of some files of a corpus, in the order in which stances of one day shall stand. The corpus need not have been loaded
  /// with its stances.
  public init(_ files: some Sequence<FileID>, in corpus: Snapshot) {
    var stances: [Owned: [Stance]] = [:]
    for file in files {
      for stance in corpus.record(file)?.stances(as: file) ?? [] {
        stances[Owned(stance.target, file, corpus), default: []].append(stance)
      }
    }
    issues = stances.compactMap { target, stances in
      guard let referent = target.referent(in: corpus), referent.handle.namespace == .issue else { return nil }
      return Issue(referent: referent, table: StanceTable(stances))
    }
    .sorted { a, b in
      let (x, y) = (a.dispute, b.dispute)
      if x != y { return x > y }
      let (m, n) = (a.table.counts.all, b.table.counts.all)
      return m != n ? m > n : a.referent < b.referent
    }
  }
}
