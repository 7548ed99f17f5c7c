// How far a date reaches within its item.

/// Where a date ends, so that one that is written wrongly is still one date.
enum DateExtent {
  /// An item's: at a variable or a note.
  case item
  /// A clause's, or a variable's value: at the next clause, a variable or a note.
  case clause
  /// One in a list: at a comma outside of brackets as well.
  case listed
}
