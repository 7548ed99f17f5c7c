// What one malformed date meant: the order of its numbers, its month in words, its time.

extension Suggestion {
  /// The date, perhaps with a time; text that reads as one as it is.
  static func calendar(_ text: [Glyph]) -> String? {
    let compact = Glyph.write(text)
    if case .date? = value(compact) { return compact }
    guard let tokens = DateToken.read(text) else { return nil }
    return signed(text) ?? approximate(tokens) ?? numeric(tokens) ?? inWords(tokens) ?? withTime(text)
  }

  /// A sign behind a date that is malformed without it; two that differ are `%`.
  private static func signed(_ text: [Glyph]) -> String? {
    let rest = Glyph.trim(text.reversed().drop { $0.isSign || $0 == .space }.reversed())
    let signs = text[rest.count...].filter(\.isSign)
    guard let sign = signs.first, signs.count <= 2, let date = calendar(rest) else { return nil }
    return date + (signs.count == 1 || signs[1] == sign ? Glyph.write([sign]) : "%")
  }

  /// `c. 1993`, `ca April 1993`, `about 1993`.
  private static func approximate(_ tokens: [DateToken]) -> String? {
    guard case .word(let word)? = tokens.first, EnglishWord.circa.contains(word) else { return nil }
    let rest = tokens.dropFirst().drop { $0 == .mark(".") || $0 == .space }
    guard let date = plain(Array(rest)) else { return nil }
    return date + "~"
  }

  private static func plain(_ tokens: [DateToken]) -> String? {
    if tokens.count == 1, case .number(let year, 4) = tokens[0] { return date(year) }
    return numeric(tokens) ?? inWords(tokens)
  }

  /// Numbers with one kind of mark between them.
  private static func numeric(_ tokens: [DateToken]) -> String? {
    var (numbers, marks): ([(value: Int, width: Int)], Set<DateToken>) = ([], [])
    for (index, token) in tokens.enumerated() {
      switch (index % 2, token) {
      case (0, .number(let value, let width)): numbers.append((value, width))
      case (1, .mark("-")), (1, .mark("/")), (1, .mark(".")), (1, .space): marks.insert(token)
      default: return iso(tokens)
      }
    }
    guard tokens.count % 2 == 1, marks.count <= 1 else { return nil }
    switch numbers.count {
    case 1:
      guard numbers[0].width == 8 else { return nil }
      return date(numbers[0].value / 10_000, numbers[0].value / 100 % 100, numbers[0].value % 100)
    case 2:
      if numbers[0].width == 4 {
        if numbers[1].width == 3 { return ordinal(numbers[0].value, numbers[1].value) }
        return numbers[1].width <= 2 ? date(numbers[0].value, numbers[1].value) : nil
      }
      return numbers[1].width == 4 && numbers[0].width <= 2 ? date(numbers[1].value, numbers[0].value) : nil
    case 3:
      let (a, b, c) = (numbers[0].value, numbers[1].value, numbers[2].value)
      guard numbers[1].width <= 2 else { return nil }
      if numbers[0].width == 4 && numbers[2].width <= 2 { return b > 12 ? date(a, c, b) : date(a, b, c) }
      guard numbers[2].width == 4 && numbers[0].width <= 2 else { return nil }
      // With dots the day comes first wherever dates are so written; otherwise the numbers must tell.
      if a > 12 || a == b || marks == [.mark(".")] { return date(c, b, a) }
      return b > 12 ? date(c, a, b) : nil
    default: return nil
    }
  }

  /// `1993-W16-5`, `1993-Q2`, `-44`, `-0000`.
  private static func iso(_ tokens: [DateToken]) -> String? {
    let numbers = tokens.numbers
    guard let first = numbers.first, let last = numbers.last else { return nil }
    switch tokens.filter({ $0 != .space && $0 != .mark("-") }).shape {
    case "4w1", "4w2":
      guard let monday = CalendarDay(mondayOfWeek: last, ofYear: first) else { return nil }
      return "\(monday)/\(monday.adding(days: 6))"
    case "4w3": return weekday(first, last / 10, last % 10)
    case "4w21": return weekday(first, numbers[1], last)
    case "4q1": return 1...4 ~= last ? date(first, 32 + last) : nil
    case "q14": return 1...4 ~= first ? date(last, 32 + first) : nil
    case "1", "2", "3", "4": return tokens.count == 2 && tokens.first == .mark("-") ? date(-first) : nil
    default: return nil
    }
  }

  private static func ordinal(_ year: Int, _ day: Int) -> String? {
    guard day >= 1, let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    let found = first.adding(days: day - 1)
    return found.year == year ? found.description : nil
  }

  private static func weekday(_ year: Int, _ week: Int, _ day: Int) -> String? {
    guard 1...7 ~= day else { return nil }
    return CalendarDay(mondayOfWeek: week, ofYear: year)?.adding(days: day - 1).description
  }

  /// `17 April 1993`, `Friday, April 16, 1993`, `April 1993`, `Spring, 2002`, `the 1990s`, `44 BC`.
  private static func inWords(_ tokens: [DateToken]) -> String? {
    var (month, numbers): (Int?, [(value: Int, width: Int)]) = (nil, [])
    var (decade, era) = (false, false)
    for token in tokens {
      switch token {
      case .number(let value, let width): numbers.append((value, width))
      case .mark(","), .mark("."), .mark("-"), .mark("'"), .mark("/"), .space: break
      case .mark: return nil
      case .word(let word):
        if let found = EnglishWord.month(word) ?? EnglishWord.season(word) {
          guard month == nil else { return nil }
          month = found
        } else if word == "s" {
          decade = true
        } else if word == "bc" || word == "bce" {
          era = true
        } else if !EnglishWord.isWeekday(word), !EnglishWord.ordinalEndings.contains(word), word != "of", word != "the"
        {
          return nil
        }
      }
    }
    guard let last = numbers.last, numbers.count <= 2 else { return nil }
    if let month {
      guard !decade, !era else { return nil }
      if numbers.count == 1 { return last.width == 4 ? date(last.value, month) : nil }
      let (day, year) = last.width == 4 ? (numbers[0], last) : (last, numbers[0])
      return year.width == 4 && day.width <= 2 ? date(year.value, month, day.value) : nil
    }
    guard numbers.count == 1 else { return nil }
    if era { return last.width <= 4 && last.value > 0 && !decade ? date(1 - last.value) : nil }
    // `1900s` may be ten years or a hundred.
    guard decade, last.width == 4, last.value % 10 == 0, last.value % 100 != 0 else { return nil }
    return date(last.value).map { $0.dropLast() + "X" }
  }

  private static func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String? {
    EDTFDate(year: year, month: month, day: day)?.description
  }
}
