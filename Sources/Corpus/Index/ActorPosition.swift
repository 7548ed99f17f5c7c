// A plain position: somebody is for or against an issue at a date, as a fact.

internal import Syntax

/// One holder's position on one issue in one statement that says it as a fact: with a sign that is for or against, at a
/// known date, neither `as` anything nor under a condition.
public struct ActorPosition: Hashable, Sendable {
  public var holder: NameID
  public var issue: NameID
  public var days: DayRange
  public var isFor: Bool
  /// The statement's place in `Facts.statements`.
  public var statement: Int32
  /// Whether the holder or the issue is known to the file alone, so that other files speak of others.
  var isLocal: Bool

  /// Whether two positions of one file, or of two where neither is local, cannot both be right.
  public func contradicts(_ other: ActorPosition) -> Bool {
    isFor != other.isFor && holder == other.holder && issue == other.issue && days == other.days
  }

  /// The key by which positions are found that are the same, or opposite.
  func key(in file: FileID) -> PositionKey {
    var mixed = UInt64(holder.number) << 32 | UInt64(issue.number)
    mixed = (mixed ^ (isLocal ? UInt64(file.number) + 1 : 0)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29) ^ days.bits) &* 0xD6E8_FEB8_6659_FD93
    return PositionKey(UInt32(truncatingIfNeeded: mixed >> 32), isFor: isFor)
  }
}

extension FileRecord {
  /// The plain positions of the file's statements, in the order of the text.
  public var positions: [ActorPosition] {
    var positions: [ActorPosition] = []
    forEachPosition { positions.append($0) }
    return positions
  }

  /// `ownHandles`: those of the file, where they are known.
  func forEachPosition(_ ownHandles: [Bool]? = nil, _ body: (ActorPosition) -> Void) {
    var own = ownHandles
    let uses = facts.uses
    for (place, statement) in facts.statements.enumerated() {
      guard statement.reality == nil, let isFor = statement.sign.isFor, let days = statement.when?.days else {
        continue
      }
      let range = max(Int(statement.uses.lowerBound), 0)..<max(min(Int(statement.uses.upperBound), uses.count), 0)
      if facts.isConditional(statement) { continue }
      for first in range where uses[first].role == .holder && names.indices.contains(Int(uses[first].handle)) {
        for second in range where uses[second].role == .target && uses[second].sigil == .issue {
          guard names.indices.contains(Int(uses[second].handle)) else { continue }
          let (holder, issue) = (Int(uses[first].handle), Int(uses[second].handle))
          let defined = own ?? self.ownHandles
          own = defined
          body(
            ActorPosition(
              holder: names[holder],
              issue: names[issue],
              days: days,
              isFor: isFor,
              statement: Int32(clamping: place),
              isLocal: names[holder] == .article || !defined.isEmpty && (defined[holder] || defined[issue])
            )
          )
        }
      }
    }
  }

  /// By the place in `Facts.handles`: whether the file defines the handle for itself alone. Empty where it defines none.
  var ownHandles: [Bool] {
    guard !facts.isCodebook, !facts.definitions.isEmpty else { return [] }
    // To compare a few is faster than to hash all.
    if facts.definitions.count <= 8 {
      let own = facts.definitions.map { $0.handle }
      return facts.handles.map { handle in own.contains(handle) }
    }
    let own = Set(facts.definitions.map(\.handle))
    return facts.handles.map(own.contains)
  }

  /// The names that the file uses and does not define for itself.
  func namesFromOutside(_ own: [Bool]) -> [NameID] {
    own.isEmpty ? names : zip(names, own).filter { !$0.1 }.map(\.0)
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
