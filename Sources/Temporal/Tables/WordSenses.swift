// What the words of a table mean, by their letters.

struct WordSenses {
  struct Entry: Sendable {
    var sense: Sense
    /// The text must have a capital, too.
    var isCapitalised: Bool
  }

  private let table: LanguageTable
  private(set) var entries: [String: [Entry]] = [:]
  private(set) var lengths: [String: Int] = [:]
  private(set) var abbreviations: Set<String> = []
  private(set) var fullNames: Set<String> = []

  init(_ table: LanguageTable) {
    self.table = table
    addNames()
    addNumbers()
    addRelations()
  }

  private mutating func add(_ words: String, _ senses: Sense...) {
    for word in words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      let word = Substring(word)
      let isCapitalised = word.unicodeScalars.first?.properties.isUppercase ?? false
      var key = word.lowercased()
      if key.utf8.contains(UInt8(ascii: "_")) { key = key.replacing("_", by: " ") }
      // Most are one word of letters: nothing need be cut.
      if key.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
        lengths[key] = lengths[key] ?? 1
      } else {
        let parts = WordToken.read(key)
        if let first = parts.first?.text { lengths[first] = max(lengths[first] ?? 1, parts.count) }
      }
      let hasStop = key.utf8.last == UInt8(ascii: ".")
      for sense in senses {
        entries[key, default: []].append(Entry(sense: sense, isCapitalised: isCapitalised))
        if !hasStop { fullNames.insert(key) }
        if hasStop, key.utf8.count > 2 { abbreviations.insert(String(key.dropLast())) }
        guard hasStop, key.utf8.count > 1 else { continue }
        entries[String(key.dropLast()), default: []].append(Entry(sense: sense, isCapitalised: isCapitalised))
      }
    }
  }

  private mutating func addNames() {
    for (index, words) in table.weekdays.enumerated() { add(words, .moment(Moment(weekday: index + 1))) }
    for (index, words) in table.weekdayPlurals.enumerated() { add(words, .weekdays(index + 1)) }
    for (index, words) in table.months.enumerated() { add(words, .moment(Moment(month: index + 1))) }
    for (code, words) in table.divisions { add(words, .moment(Moment(division: code))) }
    for (unit, one, many, any) in table.units {
      add(one, .unit(unit, .one))
      add(many, .unit(unit, .many))
      add(any, .unit(unit, .any))
    }
    for (part, words) in table.dayParts { add(words, .moment(Moment(dayPart: part))) }
  }

  private mutating func addNumbers() {
    for (number, words) in table.numbers { add(words, .amount(Amount(sixtieths: 60 * number))) }
    for (number, words) in table.brokenNumbers { add(words, .amount(Amount(sixtieths: number))) }
    for (number, words) in table.ordinals { add(words, .ordinal(number)) }
    for (number, words) in table.fractions { add(words, .fraction(number)) }
    for (number, words) in table.multipliers { add(words, .multiplier(number)) }
    for (number, words) in table.decadeNumbers { add(words, .decadeNumber(number)) }
    for (number, words) in table.times { add(words, .times(number)) }
    for (year, words) in table.eras { add(words, .era(year)) }
    for (steps, words) in table.yearShifts { add(words, .yearShift(steps)) }
    add(table.vagueNumbers, .amount(Amount(sixtieths: 180, isVague: true)))
  }

  private mutating func addRelations() {
    for (kind, place, one, many, any) in table.shifts {
      add(one, .shift(Shift(kind: kind, plurality: .one, place: place)))
      add(many, .shift(Shift(kind: kind, plurality: .many, place: place)))
      add(any, .shift(Shift(kind: kind, plurality: .any, place: place)))
    }
    for (part, words) in table.parts { add(words, .part(part)) }
    for (part, words) in table.partNouns { add(words, .partNoun(part)) }
    add(table.halfMonths, .halfMonth)
    for (holiday, words) in table.holidays { add(words, .moment(Moment(holiday: holiday))) }
    for (month, day, words) in table.fixedHolidays { add(words, .moment(Moment(day: day, month: month))) }
    for (steps, part, words) in table.days {
      add(words, .moment(Moment(base: .init(unit: .day, steps: steps), dayPart: part)))
    }
    for (steps, words) in table.narrativeDays {
      add(words, .moment(Moment(base: .init(unit: .day, steps: steps, isNarrative: true))))
    }
    for (unit, steps, words) in table.bases {
      add(words, .moment(Moment(base: .init(unit: unit, steps: steps, isBare: unit == .weekend && steps == 0))))
    }
    for (number, unit, words) in table.lengths { add(words, .length(Length(Amount(sixtieths: 60 * number), unit))) }
    for (number, unit, words) in table.repeats {
      add(words, .phrase(.every(Length(Amount(sixtieths: 60 * number), unit))))
    }
    for (minutes, words) in table.clockWords {
      add(words, .moment(Moment(clock: .init(minutes: minutes, isTwelveHour: false))))
    }
    add(table.present, .phrase(.present))
    add(table.meridiems.morning, .meridiem(isAfternoon: false))
    add(table.meridiems.afternoon, .meridiem(isAfternoon: true))
    for (word, words) in table.words {
      add(words, .word(word))
      // "8:30 p.m. (EDT)"
      if word == .zone { add(words.split(separator: " ").map { "(\($0))" }.joined(separator: " "), .word(word)) }
    }
    for (mark, word) in [
      ("-", Word.dash), (",", .comma), ("、", .comma), ("/", .slash), ("'", .apostrophe), ("(", .open), (")", .close),
      ("+", .plus),
    ] {
      add(mark, .word(word))
    }
  }
}

extension String {
  fileprivate func replacing(_ character: Character, by other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
