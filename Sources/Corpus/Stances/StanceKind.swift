// As what a stance is counted: as a fact, or as one of the things that are no plain fact.

public import Syntax

/// Each stance is of one kind. Facts alone are for or against something; all others are counted apart.
public enum StanceKind: Int, CaseIterable, Hashable, Sendable {
  /// The article, or somebody whom it quotes, says it as a fact.
  case fact
  /// It holds under a condition (`if`, `unless`).
  case conditional
  /// `as possible` and the others: not said as a fact, whatever else it is.
  case possible, expected, intended, former, alleged
  /// The coder was not sure (`?`), whatever else it is.
  case unsure

  public init(_ stance: Stance) {
    if stance.marks.contains(.unsure) {
      self = .unsure
    } else if let reality = stance.reality {
      self.init(reality)
    } else {
      self = stance.marks.contains(.conditional) ? .conditional : .fact
    }
  }

  public init(_ reality: Factuality) {
    switch reality {
    case .possible: self = .possible
    case .expected: self = .expected
    case .intended: self = .intended
    case .former: self = .former
    case .alleged: self = .alleged
    }
  }

  /// Whether it is one of the words behind `as`.
  public var isQualified: Bool {
    switch self {
    case .possible, .expected, .intended, .former, .alleged: true
    case .fact, .conditional, .unsure: false
    }
  }

  /// As an output names it: `fact`, `conditional`, `alleged`, `unsure`.
  public var name: String {
    switch self {
    case .fact: "fact"
    case .conditional: "conditional"
    case .possible: Factuality.possible.rawValue
    case .expected: Factuality.expected.rawValue
    case .intended: Factuality.intended.rawValue
    case .former: Factuality.former.rawValue
    case .alleged: Factuality.alleged.rawValue
    case .unsure: "unsure"
    }
  }
}
