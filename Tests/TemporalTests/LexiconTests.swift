// The tables hold words; phrases are the grammar's.

import Testing

@testable import Temporal

@Suite struct LexiconTests {
  /// An entry of several words is a connecting one ("il y a", "a couple of"), never an expression of the list.
  @Test func noTableHoldsAPhraseOfTheList() throws {
    let rows = try Expression.list("further.tsv")
    #expect(rows.count { $0.words.contains(" ") } > 120)
    for row in rows where row.words.contains(" ") {
      #expect(row.language.lexicon.entries[row.words.lowercased()] == nil, "\(row)")
    }
  }

  @Test func everyTableNamesItsDaysAndMonths() {
    for language in DateLanguage.all {
      let table = language.lexicon.table
      #expect(table.weekdays.count == 7 && table.weekdays.allSatisfy { !$0.isEmpty })
      #expect(table.months.count == 12)
      #expect(Set([21, 22, 23, 24]).isSubset(of: table.divisions.keys))
      for unit in [CalendarUnit.day, .week, .month, .quarter, .year] {
        #expect(table.units.contains { $0.0 == unit }, "\(language.tag) \(unit)")
      }
    }
  }
}
