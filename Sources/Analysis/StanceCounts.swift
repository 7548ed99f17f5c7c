// How many stances are for, against and neither, and how many are no plain facts.

public import Corpus
public import Syntax

/// Each stance is counted once, by its kind and its sign: the parts add up to `all`.
public struct StanceCounts: Hashable, Sendable {
  /// By kind, of each for, against and neither; then how many there are, how many facts are reported, and how many are
  /// derived.
  private var numbers: SIMD32<Int32> = .zero

  private static let whole = 29
  private static let reported = 30
  private static let derived = 31

  public init() {}

  public init(_ stances: some Sequence<Stance>) {
    for stance in stances { add(stance) }
  }

  /// How many are of one kind and one sign: `+`, `-` or `~`; 0 for what is no sign.
  public subscript(_ kind: StanceKind, _ sign: Sigil) -> Int {
    sign.isSign ? Int(numbers[Self.place(kind, sign)]) : 0
  }

  /// How many are of one kind, whatever their sign.
  public subscript(_ kind: StanceKind) -> Int {
    self[kind, .supports] + self[kind, .opposes] + self[kind, .neutral]
  }

  /// The facts by sign.
  public var supports: Int { self[.fact, .supports] }
  public var opposes: Int { self[.fact, .opposes] }
  public var neutral: Int { self[.fact, .neutral] }
  /// The stances that are said as a fact.
  public var total: Int { self[.fact] }
  /// Of these, those that somebody else than the article reports (`via`); the others are in the article's own voice.
  public var reported: Int { Int(numbers[Self.reported]) }
  /// Of the facts those that were followed from a statement on another statement.
  public var derived: Int { Int(numbers[Self.derived]) }
  /// Those that hold under a condition.
  public var conditional: Int { self[.conditional] }
  /// Those that their source leaves open or denies, of any sign: `as alleged`, `as former` and the others.
  public var qualified: Int { StanceKind.allCases.reduce(0) { $0 + ($1.isQualified ? self[$1] : 0) } }
  /// Those of which the coder was not sure.
  public var unsure: Int { self[.unsure] }
  /// All stances.
  public var all: Int { Int(numbers[Self.whole]) }

  mutating func add(_ stance: Stance) {
    let kind = StanceKind(stance)
    numbers[Self.place(kind, stance.sign)] &+= 1
    numbers[Self.whole] &+= 1
    guard kind == .fact else { return }
    if stance.marks.contains(.reported) { numbers[Self.reported] &+= 1 }
    if stance.marks.contains(.derived) { numbers[Self.derived] &+= 1 }
  }

  public static func + (a: StanceCounts, b: StanceCounts) -> StanceCounts {
    var sum = a
    sum.numbers &+= b.numbers
    return sum
  }

  private static func place(_ kind: StanceKind, _ sign: Sigil) -> Int {
    kind.rawValue * 3 + (sign == .supports ? 0 : sign == .opposes ? 1 : 2)
  }
}
