// What a format may be unable to say.

/// A kind of thing that does not go into a format, or not whole.
enum ExportLoss: CaseIterable {
  case farDay, onStatement, otherTarget, neutral, qualified, noHolder, undated, excluded, repeated, outOfRange
  case control, overlap, emptySpan, withoutWords, withoutPlace, repetition, inParts

  /// What is counted.
  var noun: (one: String, many: String) {
    switch self {
    case .farDay: ("day", "days")
    case .onStatement: ("position", "positions")
    case .otherTarget: ("position", "positions")
    case .neutral: ("position", "positions")
    case .qualified: ("position", "positions")
    case .noHolder: ("statement", "statements")
    case .undated: ("position", "positions")
    case .excluded: ("position", "positions")
    case .repeated: ("position", "positions")
    case .outOfRange: ("position", "positions")
    case .control: ("control character", "control characters")
    case .overlap: ("span", "spans")
    case .emptySpan: ("span", "spans")
    case .withoutWords: ("statement", "statements")
    case .withoutPlace: ("position", "positions")
    case .repetition: ("date", "dates")
    case .inParts: ("mention or statement", "mentions and statements")
    }
  }

  /// What became of it.
  var fate: String {
    switch self {
    case .farDay: "beyond the years 1 to 9999 left empty; the EDTF value says it"
    case .onStatement: "on other statements left out"
    case .otherTarget: "on an actor or an issue, which are no nodes of this network, left out"
    case .neutral: "neither for nor against (~) left out"
    case .qualified: "not said as a plain fact (as …, if, unless, ?) left out (--include-qualified counts them)"
    case .noHolder: "without a holder or a target left out"
    case .undated: "without a date left out, since days are compared"
    case .excluded: "left out by --exclude or --only"
    case .repeated: "counted once already left out (--duplicates)"
    case .outOfRange: "out of the days of --from and --until left out"
    case .control: "replaced by U+FFFD, since XML has none"
    case .overlap: "left out, since each lies across a part of another"
    case .emptySpan: "of line ends alone left out"
    case .withoutWords: "without words in the text left out"
    case .withoutPlace: "without words in the text written with the place 0"
    case .repetition: "left out that are no point in time and no duration"
    case .inParts: "in several places written as one for each place"
    }
  }
}
