// How a network is made of positions.

public import Corpus

public struct NetworkOptions: Sendable {
  /// Between whom ties are.
  public enum Mode: String, CaseIterable, Sendable {
    /// From holders to targets.
    case twoMode = "two-mode"
    /// Between nodes of one kind that have positions in common.
    case oneMode = "one-mode"
  }

  /// The nodes of a one-mode network.
  public enum Nodes: String, CaseIterable, Sendable { case holders, targets }

  /// Which targets count.
  public enum Targets: String, CaseIterable, Sendable { case issues, actors }

  /// What a sign does to a tie.
  public enum Qualifier: String, CaseIterable, Sendable {
    case ignore, subtract, combine, congruence, conflict
  }

  /// By what a tie is divided.
  public enum Normalisation: String, CaseIterable, Sendable {
    case no, activity, prominence, average, jaccard, cosine
  }

  /// How often the same position counts.
  public enum Duplicates: String, CaseIterable, Sendable {
    case include, document, week, month, year, acrossrange
  }

  /// The unit of a time window.
  public enum WindowUnit: String, CaseIterable, Sendable { case events, days, weeks, months, years }

  public var mode = Mode.twoMode
  public var nodes = Nodes.holders
  public var targets = Targets.issues
  public var qualifier = Qualifier.ignore
  public var normalisation = Normalisation.no
  public var duplicates = Duplicates.include
  /// The days of the statements that count: the first day that a date allows must be one of them. nil for all.
  public var days: DayRange?
  /// A network for each window of so many units, which moves by one unit.
  public var window: (count: Int, unit: WindowUnit)?
  /// Handles with their sigils that do not count, or that alone do.
  public var exceptions: Set<String> = []
  public var isInverted = false
  /// Whether nodes without a tie are in it, too.
  public var keepsIsolates = false
  /// Whether what is no plain fact (`as alleged`, `if`, `?`) counts.
  public var includesQualified = false

  public init() {}

  /// Why these cannot go together; nil where they can.
  public var problem: String? {
    switch (mode, qualifier) {
    case (.twoMode, .congruence), (.twoMode, .conflict):
      return "`--qualifier \(qualifier.rawValue)` compares two nodes of one kind: add `--network one-mode`"
    case (.oneMode, .combine): return "`--qualifier combine` is for `--network two-mode`"
    default: break
    }
    switch (mode, normalisation) {
    case (.oneMode, .activity), (.oneMode, .prominence):
      return "`--normalise \(normalisation.rawValue)` is for `--network two-mode`"
    case (.twoMode, .average), (.twoMode, .jaccard), (.twoMode, .cosine):
      return "`--normalise \(normalisation.rawValue)` is for `--network one-mode`"
    default: break
    }
    if qualifier == .combine, normalisation != .no { return "`--qualifier combine` has codes, which cannot be divided" }
    if mode == .twoMode, nodes == .targets { return "`--nodes targets` is for `--network one-mode`" }
    return nil
  }
}
