// The day that a text speaks of, where "two days later" counts from.

internal import EDTF

enum DiscourseDate {
  /// The last single day that the text before some words names; `nil` where it names none. Where a month or a year that
  /// is named in full stands nearer, its first day, if what is asked for counts in no finer unit.
  static func day(before context: DateContext, _ language: DateLanguage, in unit: CalendarUnit = .day) -> CalendarDay? {
    guard context.on != nil else { return nil }
    let lexicon = language.lexicon
    let text = context.before.end(DateContext.reach)
    let tokens = WordToken.read(text)
    let chart = Chart(tokens, width: 6, lexicon)
    var end = tokens.count
    while end > 0 {
      // The longest run that ends here.
      for length in stride(from: min(chart.width, end), through: 1, by: -1) {
        guard let phrase = chart.phrases(from: end - length, length: length).first else { continue }
        if let (day, finest) = phrase.namedInFull { return unit >= finest ? day : nil }
        guard phrase.namesDay else { continue }
        let range = tokens[end - length].range.lowerBound..<tokens[end - 1].range.upperBound
        if let day = resolved(phrase, range, text, context, lexicon) { return day }
      }
      end -= 1
    }
    return nil
  }

  private static func resolved(
    _ phrase: TimePhrase,
    _ range: Range<Int>,
    _ text: String,
    _ context: DateContext,
    _ lexicon: Lexicon
  ) -> CalendarDay? {
    let bytes = Array(text.utf8)
    let place = DateContext(
      on: context.on,
      before: String(decoding: bytes[..<range.lowerBound], as: UTF8.self),
      after: String(decoding: bytes[range.upperBound...], as: UTF8.self)
    )
    let resolver = Resolver(lexicon, on: context.on, outlook: Outlook.around(place, lexicon))
    guard case .date(let date)? = resolver.drafts(phrase).first?.value, date.precision <= .day else { return nil }
    return date.earliest
  }

  /// Whether the words follow "comes", or a day and a comma, so that the story happened on the day spoken of.
  static func isArrival(_ context: DateContext, _ lexicon: Lexicon) -> Bool {
    let words = WordToken.read(String(context.before.suffix(40))).suffix(2).map(\.text)
    return words.last == "," || words.contains { lexicon.tense.arrivals.contains($0) }
  }
}

extension String {
  /// Its last bytes, no more than `count`, from a code point on.
  fileprivate func end(_ count: Int) -> String {
    guard let near = utf8.index(utf8.endIndex, offsetBy: -count, limitedBy: utf8.startIndex) else { return self }
    let start = utf8[near...].firstIndex { $0 & 0xC0 != 0x80 } ?? endIndex
    return String(self[start...])
  }
}

extension TimePhrase {
  /// Whether it counts from the day that the text spoke of last.
  var isNarrative: Bool {
    switch self {
    case .moment(let moment): moment.base?.isNarrative == true || moment.shift?.isNarrative == true
    case .offset(_, _, .narrative): true
    case .since(let inner), .onward(let inner), .until(let inner), .by(let inner), .before(let inner),
      .after(let inner):
      inner.isNarrative
    case .weekdayOf(_, let week): week.isNarrative
    case .offset, .range, .choice, .length, .span, .edge, .stretch, .beside, .besideWeek, .every, .present, .nightTo:
      false
    }
  }

  /// The first day of a year, or of a month with its year, and the unit that it is.
  fileprivate var namedInFull: (CalendarDay, CalendarUnit)? {
    guard case .moment(let moment) = self, case .full(let year)? = moment.year else { return nil }
    if moment == Moment(year: moment.year) { return CalendarDay(year: year, month: 1, day: 1).map { ($0, .year) } }
    guard let month = moment.month, moment == Moment(month: month, year: moment.year) else { return nil }
    return CalendarDay(year: year, month: month, day: 1).map { ($0, .month) }
  }

  /// The unit in which it counts.
  var countingUnit: CalendarUnit {
    switch self {
    case .offset(let length, _, _): length.precision
    case .moment(let moment): moment.base?.unit ?? .day
    default: .day
    }
  }

  /// Whether it is one day, by a name or counted from the article's.
  fileprivate var namesDay: Bool {
    guard case .moment(let moment) = self else { return false }
    return moment.isDay && !isNarrative
  }
}
