// A table made ready to look words up in.

internal import EDTF

/// The words of a table by their letters.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var sense: Sense
    /// The text must have a capital, too.
    var isCapitalised: Bool
  }

  let table: LanguageTable
  private(set) var entries: [String: [Entry]] = [:]
  /// By its first word or mark, how many the longest entry has.
  private(set) var lengths: [String: Int] = [:]
  let ordinalEndings: Set<String>
  let homonyms: Set<String>
  /// Words that are short for others, without their stop.
  private(set) var abbreviations: Set<String> = []
  /// Words that stand in the table without a stop.
  private(set) var fullNames: Set<String> = []
  let functionWords, possessives, quantities, names, namingWords, places: Set<String>
  let titles, periodicals, mastheads, reporting, otherSeasons, agesBefore, agesBehind, persons: Set<String>
  let tense: TenseLexicon

  init(_ table: LanguageTable) {
    self.table = table
    ordinalEndings = Set(table.ordinalEndings.split(separator: " ").map(String.init))
    homonyms = Set(table.homonyms.split(separator: " ").map(String.init))
    tense = TenseLexicon(table.tense)
    func set(_ words: String) -> Set<String> {
      Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.lowercased() })
    }
    (functionWords, possessives) = (set(table.functionWords), set(table.possessives))
    places = set(table.places)
    (quantities, names, namingWords) = (set(table.quantities), set(table.properNames), set(table.namingWords))
    (titles, periodicals, mastheads) = (set(table.titles), set(table.periodicals), set(table.mastheads))
    (reporting, otherSeasons, persons) = (set(table.reporting), set(table.otherSeasons), set(table.persons))
    (agesBefore, agesBehind) = (set(table.ages.before), set(table.ages.behind))
    addNames()
    addNumbers()
    addRelations()
  }

  private mutating func add(_ words: String, _ senses: Sense...) {
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let isCapitalised = word.unicodeScalars.first?.properties.isUppercase ?? false
      let key = String(word).replacing("_", by: " ").lowercased()
      let parts = WordToken.read(key)
      if let first = parts.first?.text { lengths[first] = max(lengths[first] ?? 1, parts.count) }
      for sense in senses {
        entries[key, default: []].append(Entry(sense: sense, isCapitalised: isCapitalised))
        if !key.hasSuffix(".") { fullNames.insert(key) }
        if key.hasSuffix("."), key.utf8.count > 2 { abbreviations.insert(String(key.dropLast())) }
        guard key.hasSuffix("."), key.utf8.count > 1 else { continue }
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
    ] {
      add(mark, .word(word))
    }
  }

  func senses(of key: String, isCapitalised: Bool) -> [Sense] {
    guard let found = entries[key] else { return [] }
    return found.compactMap { $0.isCapitalised && !isCapitalised ? nil : $0.sense }
  }
}

extension String {
  fileprivate func replacing(_ character: Character, by other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}

extension Lexicon {
  func isPreposition(_ word: String) -> Bool {
    entries[word]?.contains {
      $0.sense == .word(.at) || $0.sense == .word(.atThe) || $0.sense == .word(.during)
        || Self.bounds.contains($0.sense)
    } ?? false
  }

  /// "of", "de".
  func isOf(_ word: String) -> Bool { entries[word]?.contains { $0.sense == .word(.of) } ?? false }

  func isArticle(_ word: String) -> Bool { entries[word]?.contains { $0.sense == .word(.article) } ?? false }

  /// A word of a bound that is a plain preposition as well: Spanish "para", German "vor".
  func isAmbiguousBound(_ key: String) -> Bool {
    entries[key]?.contains { $0.sense == .word(.agoBefore) || $0.sense == .word(.at) } ?? false
  }

  private static let bounds: [Sense] = [
    .word(.by), .word(.until), .word(.before), .word(.after), .word(.since), .word(.onward), .word(.from),
    .word(.within),
  ]
}
