// The day on which a corpus is checked.

internal import Disk
public import EDTF

/// The day in Greenwich by the system's clock. Only here is it read: the checks are given the day.
public func currentDay() -> CalendarDay { CalendarDay(number: secondsSince1970() / 86_400) }
