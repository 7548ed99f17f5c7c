// A part of a day.

internal import EDTF

/// A part of the day.
enum DayPart: Hashable, Sendable { case morning, noon, afternoon, evening, night }
