// How many stances are for, against and neither, and how many are not said as a fact.

internal import Corpus
internal import Syntax

public struct StanceCounts: Hashable, Sendable {
  public private(set) var supports = 0
  public private(set) var opposes = 0
  public private(set) var neutral = 0
  /// Those that their source leaves open or denies, of either sign: `as alleged`, `as former` and the others.
  public private(set) var qualified = 0

  public init() {}

  /// The stances that are said as a fact.
  public var total: Int { supports + opposes + neutral }
  /// All stances.
  public var all: Int { total + qualified }

  mutating func add(_ stance: Stance) {
    if stance.reality != nil {
      qualified += 1
      return
    }
    switch stance.sign {
    case .supports: supports += 1
    case .opposes: opposes += 1
    case .neutral, .actor, .issue, .variable: neutral += 1
    }
  }
}
