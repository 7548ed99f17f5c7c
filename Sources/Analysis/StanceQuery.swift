// Which stances are asked for.

public import Corpus
public import EDTF

public struct StanceQuery: Sendable {
  /// Those that an actor takes, with all who are in it at the date of the stance; nil for anybody's.
  public var actor: Handle?
  /// Those on an issue and all that is in it at the date of the stance, or on an actor; nil for any.
  public var target: Handle?
  /// Those whose day to sort by is in these; nil for any day, and for none.
  public var days: ClosedRange<CalendarDay>?
  /// Leaves out what is no plain fact, and of what the coder was not sure.
  public var factsOnly: Bool
  /// Leaves out what was followed from a statement on another statement.
  public var directOnly: Bool
  public var repetition: StanceRepetition

  public init(
    actor: Handle? = nil,
    target: Handle? = nil,
    days: ClosedRange<CalendarDay>? = nil,
    factsOnly: Bool = false,
    directOnly: Bool = false,
    repetition: StanceRepetition = .everyTime
  ) {
    (self.actor, self.target, self.days) = (actor, target, days)
    (self.factsOnly, self.directOnly, self.repetition) = (factsOnly, directOnly, repetition)
  }
}
