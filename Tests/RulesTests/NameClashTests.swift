// Who has a name at the same dates: held against a comparison of all with all.

import EDTF
import TestSupport
import Testing

@testable import Corpus
@testable import Rules

@Suite struct NameClashTests {
  private func handle(_ number: Int) -> Handle { Handle(.actor, "a\(number)") }

  private func days(_ first: Int, _ last: Int) -> DayRange {
    DayRange(CalendarDay(number: first), CalendarDay(number: last))
  }

  @Test(arguments: 0..<40) func theSameAsAllWithAll(seed: Int) {
    var random = Seeded(seed: UInt64(seed))
    func period() -> DayRange? {
      if Int.random(in: 0..<12, using: &random) == 0 { return nil }
      let first = Int.random(in: 0..<60, using: &random)
      return days(first, first + ([0, 0, 1, 5, 20].randomElement(using: &random) ?? 0))
    }
    let date = seed % 2 == 0 ? nil : days(20, 25)
    let holders = (0..<30).map { NameHolder(handle: handle($0), days: period()) }
    let isElsewhere: (Handle) -> Bool = { date != nil && $0.name.utf8.count == 3 }
    var clashes = NameClashes(holders, at: date, isElsewhere: isElsewhere)
    for (number, holder) in holders.enumerated() {
      let others = holders.enumerated().filter { place, other in
        guard place < number || isElsewhere(other.handle), place != number else { return false }
        if let date { return (holder.days?.overlaps(date) ?? true) && (other.days?.overlaps(date) ?? true) }
        guard let a = holder.days, let b = other.days else { return true }
        return a.overlapsBeyondHandover(b)
      }
      let found = clashes.others(than: holder.handle, holder.days, most: 30)
      #expect(found == others.map(\.element.handle), "\(holder)")
    }
  }

  @Test func noMoreAreNamedThanAskedForAndNobodyTwice() {
    let holders = [0, 0, 1, 2, 3, 4].map { NameHolder(handle: handle($0), days: days(0, 9)) }
    var clashes = NameClashes(holders, at: nil) { _ in false }
    #expect(clashes.others(than: handle(0), days(0, 9), most: 3) == [])
    #expect(clashes.others(than: handle(1), days(9, 12), most: 3) == [])
    #expect(clashes.others(than: handle(4), days(5, 5), most: 3) == [handle(0), handle(1), handle(2)])
  }
}
