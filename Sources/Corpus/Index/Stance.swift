// Who stands where: each statement, taken apart by holder and target, as the index keeps it.

public import EDTF
public import Syntax

/// One holder's position on one target in one statement. Small, as there are a dozen in every article.
public struct Stance: Hashable, Sendable {
  public var file: FileID
  /// The statement's place in `Facts.statements`.
  public var statement: Int32
  public var holder: NameID
  /// An issue or an actor.
  public var target: NameID
  public var sign: Sigil
  /// nil for what is said as a fact.
  public var reality: Factuality?
  /// The day to sort by, counted from 1970-01-01; `Int32.min` where the date is not known.
  public var dayNumber: Int32

  /// The day to sort by; nil where the date is not known.
  public var day: CalendarDay? { dayNumber == .min ? nil : CalendarDay(number: Int(dayNumber)) }
}

extension FileRecord {
  /// The stances of the file's statements, in the order of the text; `file` is its own number.
  public func stances(as file: FileID) -> [Stance] { facts.stances(file, names) }
}

extension Facts {
  /// The stances of the file's statements. `names` are those of `handles`, in the same order.
  func stances(_ file: FileID, _ names: [NameID]) -> [Stance] {
    var result: [Stance] = []
    for (place, statement) in statements.enumerated() {
      let uses = uses(statement.uses)
      let day = (statement.when?.days?.anchor).map { Int32(clamping: $0.number) } ?? .min
      for holder in uses where holder.role == .holder {
        for target in uses where target.role == .target {
          result.append(
            Stance(
              file: file,
              statement: Int32(clamping: place),
              holder: names[Int(holder.handle)],
              target: names[Int(target.handle)],
              sign: statement.sign,
              reality: statement.reality,
              dayNumber: day
            )
          )
        }
      }
    }
    return result
  }

  /// How often each handle is used, in the order of `handles`.
  func usages(_ file: FileID) -> [Usage] {
    var result = Array(repeating: Usage(file: file, mentions: 0, uses: 0), count: handles.count)
    for use in uses where use.handle >= 0 && Int(use.handle) < result.count {
      result[Int(use.handle)].uses += 1
      if use.role == .mention || use.role == .topic { result[Int(use.handle)].mentions += 1 }
    }
    return result
  }
}
