// The stances that share an article, an actor, an issue, a month or a coder.

public import Corpus

public struct StanceGroup: Sendable {
  public enum Key: Hashable, Sendable {
    /// The path from the root.
    case article(String)
    /// The holder, or the target.
    case referent(Referent)
    case month(StancePeriod)
    /// nil where the article names none.
    case coder(String?)
  }

  public let key: Key
  public let table: StanceTable

  public var counts: StanceCounts { table.counts }
}
