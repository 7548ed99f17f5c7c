// How often a format could not say what a corpus says.

internal import Serial

/// Counts by what was lost.
public struct ExportLosses: Sendable {
  private var counts: [ExportLoss: Int] = [:]

  public init() {}

  mutating func add(_ loss: ExportLoss, _ count: Int = 1) {
    if count > 0 { counts[loss, default: 0] += count }
  }

  mutating func add(_ other: ExportLosses) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// A sentence for each loss, in a fixed order: `2 spans left out: one token has one tag`.
  public var sentences: [String] {
    ExportLoss.allCases.compactMap { loss in
      counts[loss].map { "\(plural($0, loss.noun.one, loss.noun.many)) \(loss.fate)" }
    }
  }
}
