// A part of a period: its beginning, middle or end.

/// A part of a longer time.
enum TimePart: Hashable, Sendable {
  case early, middle, late
  /// "the beginning of", "the end of".
  case beginning, end
  /// Up to now, from now on: "earlier this week", "later this year".
  case earlier, later
  case firstHalf, secondHalf
}
