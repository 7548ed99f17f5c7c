// How many stances are for, against and neither.

internal import Syntax

public struct StanceCounts: Hashable, Sendable {
  public private(set) var supports = 0
  public private(set) var opposes = 0
  public private(set) var neutral = 0

  public init() {}

  public var total: Int { supports + opposes + neutral }

  mutating func add(_ sign: Sigil) {
    switch sign {
    case .supports: supports += 1
    case .opposes: opposes += 1
    case .neutral, .actor, .issue, .variable: neutral += 1
    }
  }
}
