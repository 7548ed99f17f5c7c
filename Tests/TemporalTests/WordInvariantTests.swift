// What holds of words on every day of the calendar, in every language.

import EDTF
import Temporal
import Testing

@Suite struct WordInvariantTests {
  /// Days of all weekdays, about turns of months and years, leap days among them.
  static let days: [CalendarDay] = [
    (1988, 2, 20), (1992, 12, 20), (1993, 4, 10), (1999, 12, 22), (2000, 2, 20), (1900, 2, 20), (2023, 7, 1),
  ].flatMap { year, month, day in
    (0..<12).map { CalendarDay(clampingYear: year, month: month, day: day).adding(days: $0) }
  }

  private func first(_ words: String, _ language: DateLanguage, on day: CalendarDay, before: String = "") -> DateValue?
  {
    DateWords(words, in: language).candidates(in: DateContext(on: day, before: before)).first?.value
  }

  private func bounds(_ value: DateValue?) -> (first: CalendarDay, last: CalendarDay)? {
    guard let first = value?.earliest?.day, let last = value?.latest?.day else { return nil }
    return (first, last)
  }

  /// From Monday, "last" and "next" with them.
  private static let weekdays: [(DateLanguage, last: [String], next: [String])] = [
    (
      .english, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map { "last \($0)" },
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map { "this coming \($0)" }
    ),
    (
      .german,
      ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"].map { "am vergangenen \($0)" },
      ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"].map { "am kommenden \($0)" }
    ),
    (
      .french, ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].map { "\($0) dernier" },
      ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].map { "\($0) prochain" }
    ),
    (
      .spanish, ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"].map { "el \($0) pasado" },
      ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"].map { "el próximo \($0)" }
    ),
  ]

  @Test func lastFridayIsAFridayOfTheSevenDaysBefore() {
    for (language, last, next) in Self.weekdays {
      for day in Self.days {
        for (index, words) in last.enumerated() {
          let found = first(words, language, on: day)?.earliest?.day
          #expect(
            found?.weekday == index + 1 && found.map { day.adding(days: -7) <= $0 && $0 < day } == true,
            "\(words) \(day)"
          )
        }
        for (index, words) in next.enumerated() {
          let found = first(words, language, on: day)?.earliest?.day
          #expect(
            found?.weekday == index + 1 && found.map { day < $0 && $0 <= day.adding(days: 7) } == true,
            "\(words) \(day)"
          )
        }
      }
    }
  }

  @Test func aBareWeekdayFollowsTheVerb() {
    for day in Self.days {
      for (index, name) in ["Monday", "Friday", "Sunday"].enumerated() {
        let weekday = [1, 5, 7][index]
        let back = first(name, .english, on: day, before: "He left on ")?.earliest?.day
        let ahead = first(name, .english, on: day, before: "He will leave on ")?.earliest?.day
        #expect(back?.weekday == weekday && back.map { day.adding(days: -6) <= $0 && $0 <= day } == true)
        #expect(ahead?.weekday == weekday && ahead.map { day <= $0 && $0 < day.adding(days: 7) } == true)
      }
    }
  }

  @Test(arguments: [
    ("en", "yesterday", -1), ("en", "tomorrow", 1), ("de", "gestern", -1), ("de", "morgen", 1),
    ("de", "vorgestern", -2),
    ("fr", "hier", -1), ("fr", "demain", 1), ("fr", "avant-hier", -2), ("es", "ayer", -1), ("es", "mañana", 1),
    ("es", "anteayer", -2), ("ja", "昨日", -1), ("ja", "明日", 1), ("ja", "おととい", -2), ("en", "three days ago", -3),
    ("de", "vor drei Tagen", -3), ("fr", "il y a trois jours", -3), ("es", "hace tres días", -3), ("ja", "3日前", -3),
  ])
  func countedDaysAreExact(_ tag: String, _ words: String, _ distance: Int) throws {
    let language = try #require(DateLanguage(tag))
    for day in Self.days {
      let value = first(words, language, on: day)
      #expect(value == EDTFDate(day.adding(days: distance)).map(DateValue.date), "\(day)")
    }
  }

  @Test(arguments: [
    ("en", "last week", -1), ("en", "this week", 0), ("en", "next week", 1), ("de", "vergangene Woche", -1),
    ("de", "nächste Woche", 1), ("fr", "la semaine dernière", -1), ("fr", "la semaine prochaine", 1),
    ("es", "la semana pasada", -1), ("es", "la próxima semana", 1), ("ja", "先週", -1), ("ja", "来週", 1),
  ])
  func aWeekIsMondayToSunday(_ tag: String, _ words: String, _ distance: Int) throws {
    let language = try #require(DateLanguage(tag))
    for day in Self.days {
      let week = try #require(bounds(first(words, language, on: day)))
      #expect(week.first.weekday == 1 && week.last == week.first.adding(days: 6))
      #expect(week.first <= day.adding(days: 7 * distance) && day.adding(days: 7 * distance) <= week.last)
    }
  }

  @Test(arguments: [
    ("en", "last month", -1), ("en", "next month", 1), ("de", "letzten Monat", -1), ("de", "nächsten Monat", 1),
    ("fr", "le mois dernier", -1), ("fr", "le mois prochain", 1), ("es", "el mes pasado", -1),
    ("es", "el mes que viene", 1), ("ja", "先月", -1), ("ja", "来月", 1),
  ])
  func aMonthIsTheCalendars(_ tag: String, _ words: String, _ distance: Int) throws {
    let language = try #require(DateLanguage(tag))
    for day in Self.days {
      let month = try #require(bounds(first(words, language, on: day)))
      let wanted = CalendarDay(clampingYear: day.year, month: day.month, day: 1).adding(months: distance)
      #expect(month.first == wanted && month.last.adding(days: 1) == wanted.adding(months: 1))
    }
  }

  @Test func lastSummerIsOver() throws {
    for day in Self.days {
      let summer = try #require(bounds(first("last summer", .english, on: day)))
      #expect(summer.last < day && day.number - summer.first.number < 460)
    }
  }

  /// Whatever is answered can be written into a tag and read back.
  @Test(arguments: ["further.tsv", "neighbours.tsv"])
  func everyCandidateReadsBack(_ list: String) throws {
    for row in try Expression.list(list) {
      for candidate in row.candidates {
        #expect((try? DateValue(candidate.value.description)) == candidate.value, "\(row): \(candidate.value)")
        #expect(!candidate.reason.isEmpty)
      }
      let values = row.candidates.map(\.value)
      #expect(Set(values).count == values.count && values.count <= 6)
    }
  }

  /// What words mean is something that they allow.
  @Test(arguments: ["further.tsv", "neighbours.tsv"])
  func theirOwnMeaningIsAllowed(_ list: String) throws {
    for row in try Expression.list(list) {
      guard let value = row.candidates.first?.value else { continue }
      #expect(DateWords(row.words, in: row.language).allows(value) != false, "\(row): \(value)")
    }
  }
}
