// A part of a day.

/// A part of the day.
enum DayPart: Hashable, Sendable { case morning, noon, afternoon, evening, night }
