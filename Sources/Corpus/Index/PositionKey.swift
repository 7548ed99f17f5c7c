// A number for a position, by which its opposite is found.

/// Shared by positions of one holder on one issue at the same days, but for the last bit, which says whether it is for or
/// against. Two that differ may share it: who finds one by its key compares.
struct PositionKey: Hashable, Comparable {
  let number: UInt32

  /// `number`: of which the last bit is left out.
  init(_ number: UInt32, isFor: Bool) { self.number = number & ~1 | (isFor ? 1 : 0) }

  private init(number: UInt32) { self.number = number }

  /// That of the same holder, issue and days with the other sign.
  var opposite: PositionKey { PositionKey(number: number ^ 1) }

  /// Of a position and its opposite the one that is for.
  var forOne: PositionKey { PositionKey(number: number | 1) }

  static func < (a: PositionKey, b: PositionKey) -> Bool { a.number < b.number }
}
