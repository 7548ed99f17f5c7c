// A length of time in calendar units, as words say it.

/// A length of time in words: "an hour and 20 minutes".
struct Length: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    var unit: CalendarUnit
    var sixtieths: Int
  }

  /// Coarser units first, at least one.
  var parts: [Part]
  /// "nearly", "more than", "or so".
  var isApproximate = false
  /// "several", "a few".
  var isVague = false
  /// No number is said: "weeks". Alone it is no length, with "ago" it is.
  var isBare = false

  init(_ amount: Amount, _ unit: CalendarUnit) {
    parts = [Part(unit: unit, sixtieths: amount.sixtieths)]
    isVague = amount.isVague
  }

  var finest: CalendarUnit { parts.last?.unit ?? .day }

  /// Both together, where the other goes on in a finer unit.
  func followed(by other: Length) -> Length? {
    guard let first = other.parts.first, first.unit < finest, !isVague, !other.isVague else { return nil }
    var length = self
    length.parts += other.parts
    length.isApproximate = isApproximate || other.isApproximate
    return length
  }

  /// Longer by a part of its last unit: "and a half".
  func adding(sixtieths: Int) -> Length? {
    guard let last = parts.last, last.sixtieths % 60 == 0, !isVague else { return nil }
    var length = self
    length.parts[parts.count - 1].sixtieths = last.sixtieths + sixtieths
    return length
  }

  /// The part of one unit: "half an hour".
  func scaled(bySixtieths sixtieths: Int) -> Length? {
    guard parts.count == 1, parts[0].sixtieths == 60 else { return nil }
    var length = self
    length.parts[0].sixtieths = sixtieths
    return length
  }
}
