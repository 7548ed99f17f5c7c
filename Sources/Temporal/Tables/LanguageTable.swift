// The form of a language's table: words, and what they do.

/// The words of one language that dates are made of. A new language is one more such table.
///
/// A string lists words with spaces between them; `_` is a space within one. A word in capitals (`May`) must have them in
/// the text, one with a full stop (`jan.`) may stand without. A table holds words and fixed function phrases (`prior_to`), and
/// no phrase that grammar can make.
struct LanguageTable: Sendable {
  var tag: String
  /// English name, own name.
  var names: [String]

  /// From Monday.
  var weekdays: [String]
  /// Several of them, where the word is another: "Fridays".
  var weekdayPlurals: [String] = []
  var months: [String]
  /// Codes of EDTF: 21 to 24 and, where one word names one, quarters and halves.
  var divisions: [Int: String]
  var units: [(CalendarUnit, one: String, many: String, any: String)]

  var numbers: [(Int, String)]
  var ordinals: [(Int, String)]
  /// In sixtieths.
  var fractions: [(Int, String)]
  /// Numbers that are no whole ones, in sixtieths: "anderthalb".
  var brokenNumbers: [(Int, String)] = []
  var multipliers: [(Int, String)]
  /// "several": some three.
  var vagueNumbers: String
  var decadeNumbers: [(Int, String)] = []
  /// What makes a number in figures an ordinal.
  var ordinalEndings: String

  var shifts: [(Shift.Kind, Shift.Place, one: String, many: String, any: String)]
  var parts: [(TimePart, String)]
  /// Nouns of parts that want a word for "of" behind them: "the close of the year", not "close next week".
  var partNouns: [(TimePart, String)] = []
  var dayParts: [(DayPart, String)]
  /// Days counted from the article's: "yesterday", and with a part "last night" in one word.
  var days: [(Int, DayPart?, String)]
  /// Longer times counted from the article's, where they are one word: 先週.
  var bases: [(CalendarUnit, Int, String)] = []
  /// Days counted from the day that the text spoke of last: "lendemain".
  var narrativeDays: [(Int, String)] = []
  /// Times of day in one word, in minutes.
  var clockWords: [(Int, String)] = []
  var present: String
  var lengths: [(Int, CalendarUnit, String)] = []
  /// Holidays that move, and those of a fixed day of a month.
  var holidays: [(Holiday, String)] = []
  var fixedHolidays: [(month: Int, day: Int, String)] = []
  /// Half months: "quinzaine".
  var halfMonths = ""
  /// "annually".
  var repeats: [(Int, CalendarUnit, String)] = []
  var times: [(Int, String)] = []
  var meridiems: (morning: String, afternoon: String) = ("", "")
  var eras: [(Int, String)] = []
  var yearShifts: [(Int, String)] = []
  var words: [(Word, String)]

  /// What looks like a date and is the name of something else: "9/11".
  var properNames = ""
  /// What makes a name of the weekday or the season beside it: "Black Monday", "Arab Spring".
  var namingWords = ""
  /// What makes a name of the day before it, where it has a capital or the language has none: "Sunday Times".
  var titles = ""
  /// What a name of a day behind it names: "the newspaper Today", "el diario Hoy".
  var periodicals = ""
  /// Names that go on with "on" and a weekday: "Mail on Sunday".
  var mastheads = ""
  /// What a newspaper does: "der Freitag schreibt".
  var reporting = ""
  /// What makes another thing of a season's word near it: "water from the spring".
  var otherSeasons = ""
  /// What makes an age of a length: "43 years old", "âgé de 43 ans".
  var ages: (before: String, behind: String) = ("", "")
  /// Nouns of which a length behind "of" is the age: "un homme de 43 ans".
  var persons = ""
  /// Streets and squares, which are named after days.
  var places = ""
  /// What is named after a feast, a month, a season or a weekday: "Easter Island", "île de Pâques", "Parade", 十月桜.
  var namesakes = ""
  /// The same of a month or the day of one, too: "Mouvement du 22 mars", "Bewegung 2. Juni".
  var movements = ""
  /// The same, whatever stands before the name: "from June Holdings".
  var companies = ""
  /// What a number behind it is counted off by: "Section 12", "No. 1994", "artículo 1382".
  var citations = ""
  /// What makes the half and the quarter near it those of a match.
  var games = ""
  /// What a season or a weekday beside it tells the sort of: "summer capital", "Sunday best", "peintre du dimanche".
  var sorts = ""
  /// What is measured in tens of degrees: "highs in the forties".
  var degrees = ""
  /// Halves of anything, which are a year's only with its name: German "Hälfte".
  var vagueHalves = ""
  /// Pronouns, auxiliaries and the like, which make no noun of what stands before them.
  var functionWords = ""
  /// "his", "their": "in her 30s" is an age.
  var possessives = ""
  /// Nouns that a number before them counts: "percent", "million".
  var quantities = ""
  /// What makes a number that is counted of the year behind it ("some 1800 workers") or, where words are not set apart, of the
  /// day before it (3日間).
  var counters = ""
  /// Months and weekdays that are first names, too: "Domingo Pérez".
  var firstNames = ""
  /// The subject stands before its verb: what opens a sentence right before the verb is a name. "Today in Focus reported"
  var hasSubjectFirst: Bool { tag == "en" || tag == "fr" }
  var figures = FigureOrder.dayFirst
  /// "9 juillet", "le 9": days are plain numbers before the month.
  var hasCardinalDays = false
  /// "July 9": the day follows the month.
  var hasDayBehindMonth = false
  /// "the '80s": in figures alone a decade may be an age.
  var decadeNeedsMark: Bool { tag == "en" }
  /// "in two hours": the word of what is ahead may say how long a thing took. French "dans" never does.
  var mayMeasureAhead: Bool { tag != "fr" && !isUnspaced }
  /// 昨年末: the part follows the whole.
  var hasPartBehind = false
  /// "next Friday" is not of the article's own week.
  var nextSkipsOwnWeek = false
  /// The participle ends the sentence: "im Mai unterzeichnet".
  var hasVerbsAtTheEnd = false
  /// "Wednesday's".
  var hasPossessives = false
  /// "Donnerstagabend" is one word of two.
  var hasCompounds = false
  /// Words are not set apart.
  var isUnspaced = false
  /// A capital within a sentence makes a name of a word.
  var capitalsAreNames = false
  /// Months and seasons that are other words, too.
  var homonyms = ""
  /// Lengths that mean another by custom, in days: "acht Tage" is a week.
  var customaryDays: [Int: Int] = [:]
  /// The same, where the plain count is likelier.
  var rarelyCustomaryDays: [Int: Int] = [:]
  var fiscalYearStart = 1

  var tense: TenseTable
}
