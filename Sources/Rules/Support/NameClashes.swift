// Who else has a name at the same dates.

internal import Corpus

/// Those who have one name, asked one after the other, in the order of their definitions, who has it as well.
struct NameClashes {
  private let holders: [NameHolder]
  /// Where each actor stands first among them.
  private let firsts: [Handle: Int]
  /// The only date that counts; nil for all.
  private let date: DayRange?
  private var search: OverlapSearch
  /// Those before are let in.
  private var next = 0

  /// `holders`: in the order of their definitions. `isElsewhere`: who clashes wherever it is defined, because that is in
  /// another file; of the others the one that is defined first clashes with those behind it.
  init(_ holders: [NameHolder], at date: DayRange?, isElsewhere: (Handle) -> Bool) {
    self.holders = holders
    self.date = date
    firsts = Dictionary(zip(holders.map(\.handle), holders.indices), uniquingKeysWith: min)
    search = OverlapSearch(
      holders.map { holder in
        let days = holder.days ?? .always
        return date == nil ? days.tenure : days.halfDays
      }
    )
    for (number, holder) in holders.enumerated() where isElsewhere(holder.handle) { search.letIn(number) }
  }

  /// Who has the name as well in a period, or without one at any time; the first few. Periods that share one day, as when an
  /// office changes hands, do not clash.
  mutating func others(than handle: Handle, _ period: DayRange?, most: Int) -> [Handle] {
    let own = firsts[handle] ?? holders.count
    while next < own {
      search.letIn(next)
      next += 1
    }
    let asked: ClosedRange<Int64>
    if let date {
      guard period?.overlaps(date) ?? true else { return [] }
      asked = date.halfDays
    } else {
      asked = (period ?? .always).tenure
    }
    var others: [Handle] = []
    for number in search.overlapping(asked, most: most * Self.names).sorted() where others.count < most {
      let other = holders[number].handle
      if other != handle, !others.contains(other) { others.append(other) }
    }
    return others
  }

  /// So often one actor may have one name, in periods of its own.
  private static let names = 8
}
