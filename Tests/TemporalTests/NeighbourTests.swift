// Expressions beside those of the list, and the closest things that are none.

import EDTF
import Temporal
import Testing

@Suite struct NeighbourTests {
  @Test(arguments: DateLanguage.all.map(\.tag))
  func neighboursAreReadAsTheyWere(_ tag: String) throws {
    let rows = try Expression.list("neighbours.tsv").filter { $0.language.tag == tag }
    #expect(rows.count >= 80)
    for row in rows { #expect(row.candidates.first?.value == row.value, "\(row)") }
  }

  /// Words that are a date in other company.
  @Test(arguments: [
    ("", "May", " I say"), ("Theresa ", "May", " said"), ("He met Mr. ", "March", ", a lawyer"),
    ("the ", "Sunday", " Times"), ("prices may ", "fall", " again"), ("", "the Sunday Times", ""),
    ("at ", "1600 Pennsylvania Avenue", ""), ("He ", "sat", " down"), ("", "may", ""), ("", "march", ""),
    ("", "second", ""), ("", "the second", " man"), ("", "a", ""), ("", "12", ""), ("", "1/2", ""), ("", "last", ""),
    ("", "the time", ""), ("", "every", ""), ("", "twice", ""), ("", "10-12", ""), ("", "Japan", ""), ("", "", ""),
    ("", "44", ""), ("", "May 32", ""), ("", "February 30", ""), ("", "13/13/1993", ""), ("", "the day", ""),
  ])
  func whatOnlyLooksLikeADateIsNone(_ before: String, _ words: String, _ after: String) {
    let context = DateContext(on: CalendarDay(number: 8507), before: before, after: after)
    #expect(DateWords(words, in: .english).candidates(in: context).isEmpty)
  }

  @Test(arguments: [
    ("Monday, March 10, 2026", "named in full, though it was a Tuesday"), ("Tuesday, March 10, 2026", "named in full"),
    ("Monday, March 17, 2026", "named in full, though it is a Tuesday"),
  ])
  func aWeekdayThatIsWrongIsSaid(_ words: String, _ reason: String) {
    let context = DateContext(on: CalendarDay(year: 2026, month: 3, day: 11), before: "", after: "")
    #expect(DateWords(words, in: .english).candidates(in: context).first?.reason == reason)
  }

  @Test(arguments: [
    ("He left in ", "May", " and"), ("talks in the ", "fall", "."), ("It was ", "March", " when he left"),
    ("On ", "Sunday", " President Clinton said"), ("In ", "April", " President Clinton said"), ("", "May 31", ""),
    ("", "May", ""), ("", "February 29, 1992", ""), ("", "1600", ""),
  ])
  func andWhatIsOneIs(_ before: String, _ words: String, _ after: String) {
    let context = DateContext(on: CalendarDay(number: 8507), before: before, after: after)
    #expect(!DateWords(words, in: .english).candidates(in: context).isEmpty)
  }
}
