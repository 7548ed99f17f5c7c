// From what words mean to dates.

internal import EDTF

/// Works phrases out for one article's day.
struct Resolver {
  let lexicon: Lexicon
  let on: CalendarDay?
  /// What the sentence says of the side of the article's day.
  let tense: Outlook
  /// The day that the text spoke of last, if any.
  var narrative: CalendarDay?
  /// Whether "in 24 years" tells of years that are over.
  var looksBack = false
  /// Whether "two days after" dates what the words name, and not the story.
  var isArrival = false

  init(_ lexicon: Lexicon, on: CalendarDay?, outlook: Outlook) {
    self.lexicon = lexicon
    self.on = on
    tense = outlook
  }

  struct Draft: Hashable {
    var value: DateValue
    var reason: String
  }

  /// The likeliest first; the same value may come twice.
  func drafts(_ phrase: TimePhrase) -> [Draft] {
    switch phrase {
    case .moment(let moment): thirdsFirst(periods(moment, tense), moment).flatMap { timed($0, moment) }
    case .range(let first, let last): range(first, last).map { Draft(value: $0.value, reason: $0.reason) }
    case .choice(let meaning, let list): choice(meaning, list)
    case .since(let inner): onward(inner, .past)
    case .onward(let inner): onward(inner, tense)
    case .by(.offset(let length, .ahead, .article)) where looksBack: durations(length)
    case .until(let inner): until(inner, tense.ofEnds)
    case .by(let inner): until(inner, tense.ofDeadlines)
    case .before(let inner): before(inner)
    case .after(let inner): after(inner)
    case .length(let length): durations(length)
    case .offset(let length, .ahead, .article) where looksBack:
      durations(length) + span(length, length.finest, .back).reversed()
    case .offset(let length, let way, let anchor):
      offsets(length, way, anchor).map { Draft(value: $0.value, reason: $0.reason) }
    case .span(let length, let unit, let way): span(length, unit, way)
    case .edge(let isFirst, let length, let whole): edge(isFirst, length, whole)
    case .stretch(let length, let end): stretch(length, end)
    case .beside(let weekday, let number, let way, let day): beside(weekday, number, way, day)
    case .besideWeek(let unit, let number, let way, let day): week(unit, number, way, day)
    case .weekdayOf(let weekday, let week): self.weekday(weekday, of: week)
    case .every(let length): repeats(length)
    case .present: present
    case .nightTo(let moment): night(to: moment)
    }
  }

  /// 3月下旬 is a third of the month by its days: of each month these go before the whole with `~`.
  private func thirdsFirst(_ found: [Period], _ moment: Moment) -> [Period] {
    let isThird = moment.part == .early || moment.part == .middle || moment.part == .late
    guard lexicon.table.isUnspaced, isThird, moment.month != nil, found.count % 2 == 0 else { return found }
    return stride(from: 0, to: found.count, by: 2).flatMap { [found[$0 + 1], found[$0]] }
  }

  /// The day, and before it the day with its time where one is said.
  private func timed(_ period: Period, _ moment: Moment) -> [Draft] {
    let plain = Draft(value: period.value, reason: period.reason)
    guard let clock = moment.clock, period.isDay, !moment.isApproximate, !clock.isSpan else {
      guard moment.dayPart == .night, period.isDay, let next = EDTFDate(period.first.adding(days: 1)),
        let night = Period(period.start, next, "the night from \(period.first) on")
      else { return [plain] }
      return [plain, Draft(value: night.value, reason: night.reason)]
    }
    var minutes = clock.minutes
    let isLate =
      moment.dayPart == .afternoon || moment.dayPart == .evening
      || (moment.dayPart == .night && minutes >= 360)
    if clock.isTwelveHour, isLate, minutes < 720 { minutes += 720 }
    guard minutes < 1440 else { return [plain] }
    var date = period.start
    date.time = TimeOfDay(hour: UInt8(minutes / 60), minute: UInt8(minutes % 60), second: 0, zone: nil)
    return [Draft(value: .date(date), reason: "\(period.reason), local time"), plain]
  }

  private var present: [Draft] {
    guard let on else { return [] }
    let dates = [
      EDTFDate(year: on.year, month: on.month, .approximate), EDTFDate(on)?.approximate,
      EDTFDate(year: on.year, .approximate),
    ]
    return dates.compactMap { $0 }.map { Draft(value: .date($0), reason: "the time around \(on)") }
  }

  private func night(to moment: Moment) -> [Draft] {
    periods(moment, tense).filter(\.isDay).flatMap { day -> [Draft] in
      let eve = day.first.adding(days: -1)
      let both = Period(eve, day.first, "the night before \(day.reason)")
      return [both, day, Period(EDTFDate(eve), "the day before \(day.reason)")].compactMap { $0 }
        .map { Draft(value: $0.value, reason: $0.reason) }
    }
  }
}
