// One holder's position on one target, as networks count it.

internal import Corpus
internal import EDTF
internal import Syntax

struct NetworkStance: Sendable {
  /// The file's path.
  var file: String
  /// With their sigils.
  var holder: String
  var target: String
  var sign: Sigil
  /// nil where the date is not known.
  var days: DayRange?

  /// The day by which it is compared with others: the first that its date allows, the last where that is open.
  var day: CalendarDay? { days?.anchor }
}
