// How often a stand counts that is taken again and again.

/// A stand that a holder takes on a target with one sign and as one kind may be repeated: it counts each time, or once for
/// each article or each stretch of time. Years are told apart: a week is one week of one year.
public enum StanceRepetition: String, CaseIterable, Sendable {
  case everyTime = "every-time"
  case article, day, week, month, year
}
