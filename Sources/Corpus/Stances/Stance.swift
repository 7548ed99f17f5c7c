// Who stands where: each statement, taken apart by holder and target, as the index keeps it.

public import EDTF
public import Syntax

/// One holder's position on one target in one statement. Small, as there are a dozen in every article.
///
/// A statement has one stance for each holder, target and sign, also where it names one twice. One on another statement
/// (`-denies ^p`) is followed to what that one is on: the signs are multiplied, and the stance is marked as derived.
public struct Stance: Hashable, Sendable {
  public var file: FileID
  /// The statement's place in `Facts.statements`.
  public var statement: Int32
  public var holder: NameID
  /// An issue or an actor.
  public var target: NameID
  /// The sign as written; of a derived one the product of all signs on the way: `-` by `-` is `+`, and `~` makes `~`.
  public var sign: Sigil
  /// nil for what is said as a fact. Of a derived one that of the holder's own statement.
  public var reality: Factuality?
  public var marks: StanceMarks
  /// The day to sort by, counted from 1970-01-01; `Int32.min` where the date is not known.
  public var dayNumber: Int32
  /// Of a derived one the place, in `Facts.statements`, of the statement that it is on; else -1.
  public var through: Int32

  /// The day to sort by; nil where the date is not known.
  public var day: CalendarDay? { dayNumber == .min ? nil : CalendarDay(number: Int(dayNumber)) }
}

extension FileRecord {
  /// The stances of the file's statements, in the order of the text; `file` is its own number.
  public func stances(as file: FileID) -> [Stance] { facts.stances(file, names) }
}
