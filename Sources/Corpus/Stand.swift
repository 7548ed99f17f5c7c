// A plain stand: somebody is for or against an issue at a date, as a fact.

internal import Syntax

/// One holder's stand on one issue in one statement that says it as a fact: with a sign that is for or against, at a
/// known date, neither `as` anything nor tied to a condition.
public struct Stand: Hashable, Sendable {
  public var holder: NameID
  public var issue: NameID
  public var days: DayRange
  public var isFor: Bool
  /// The statement's place in `Facts.statements`.
  public var statement: Int32
  /// Whether the holder or the issue is known to the file alone, so that other files speak of others.
  public var isLocal: Bool

  /// Whether two stands of one file, or of two where neither is local, cannot both be right.
  public func contradicts(_ other: Stand) -> Bool {
    isFor != other.isFor && holder == other.holder && issue == other.issue && days == other.days
  }

  /// A number that stands share which only differ in their sign, but for its last bit, which is the sign.
  func key(in file: FileID) -> UInt32 {
    var mixed = UInt64(holder.number) << 32 | UInt64(issue.number)
    mixed = (mixed ^ (isLocal ? UInt64(file.number) + 1 : 0)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29) ^ days.bits) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: mixed >> 32) & ~1 | (isFor ? 1 : 0)
  }
}

extension FileRecord {
  /// The plain stands of the file's statements, in the order of the text.
  public var stands: [Stand] {
    var stands: [Stand] = []
    var own: Set<Handle>?
    func isLocal(_ use: Use) -> Bool {
      guard let handle = facts.handle(of: use) else { return true }
      if handle == .article { return true }
      guard !facts.definitions.isEmpty else { return false }
      let defined = own ?? Set(facts.definitions.map(\.handle))
      own = defined
      return defined.contains(handle)
    }
    for (place, statement) in facts.statements.enumerated() {
      guard statement.reality == nil, let isFor = statement.sign.isFor, let days = statement.when?.days else {
        continue
      }
      let uses = facts.uses(statement.uses)
      if uses.contains(where: { $0.role == .condition || $0.role == .exception }) { continue }
      for holder in uses where holder.role == .holder && names.indices.contains(Int(holder.handle)) {
        for target in uses where target.role == .target && target.sigil == .issue {
          guard names.indices.contains(Int(target.handle)) else { continue }
          stands.append(
            Stand(
              holder: names[Int(holder.handle)],
              issue: names[Int(target.handle)],
              days: days,
              isFor: isFor,
              statement: Int32(clamping: place),
              isLocal: isLocal(holder) || isLocal(target)
            )
          )
        }
      }
    }
    return stands
  }
}

extension Sigil {
  /// Whether a sign is for or against; nil for `~` and for what is no sign.
  fileprivate var isFor: Bool? {
    switch self {
    case .supports: true
    case .opposes: false
    case .neutral, .actor, .issue, .variable: nil
    }
  }
}
