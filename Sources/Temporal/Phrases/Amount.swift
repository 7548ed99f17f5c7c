// Numbers and lengths, as words give them.

/// A number in words or figures.
struct Amount: Hashable, Sendable {
  /// Sixty times the number, so that halves, thirds, quarters and tenths are whole.
  var sixtieths: Int
  /// How many figures wrote it; 0 where words did.
  var width = 0
  /// "several", "a few": some three.
  var isVague = false

  /// The number, where it is a whole one.
  var whole: Int? { sixtieths % 60 == 0 ? sixtieths / 60 : nil }

  /// Numbers beyond this are no numbers of dates.
  static let limit = 1_000_000

  /// `nil` beyond the limit.
  init?(_ number: Int, width: Int = 0, isVague: Bool = false) {
    guard 0...Self.limit ~= number else { return nil }
    self.init(sixtieths: 60 * number, width: width, isVague: isVague)
  }

  init(sixtieths: Int, width: Int = 0, isVague: Bool = false) {
    self.sixtieths = min(max(sixtieths, 0), 60 * Self.limit)
    self.width = width
    self.isVague = isVague
  }
}
