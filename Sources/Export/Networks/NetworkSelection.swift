// Which positions a network counts.

internal import Corpus
internal import EDTF
internal import Syntax

/// Leaves out what is not to count, and says how often and why.
struct NetworkSelection {
  let options: NetworkOptions
  private(set) var losses = ExportLosses()

  init(_ options: NetworkOptions) { self.options = options }

  /// What is left when exclusion alone has been asked.
  mutating func included(_ stances: [NetworkStance]) -> [NetworkStance] {
    if options.exceptions.isEmpty { return stances }
    let left = stances.filter { stance in
      let isNamed = [stance.holder, stance.target].contains { options.exceptions.contains($0) }
      return isNamed == options.isInverted
    }
    losses.add(.excluded, stances.count - left.count)
    return left
  }

  /// What is left of these within the days, each position as often as duplicates count.
  mutating func counted(_ stances: [NetworkStance]) -> [NetworkStance] {
    var left = stances
    if let days = options.days {
      let dated = left.filter { $0.day != nil }
      losses.add(.undated, left.count - dated.count)
      left = dated.filter { $0.day.map { days.earliest <= $0 && $0 <= days.latest } ?? false }
      losses.add(.outOfRange, dated.count - left.count)
    } else if options.window != nil || options.duplicates.comparesDays {
      let dated = left.filter { $0.day != nil }
      losses.add(.undated, left.count - dated.count)
      left = dated
    }
    if options.qualifier != .ignore {
      let signed = left.filter { $0.sign != .neutral }
      losses.add(.neutral, left.count - signed.count)
      left = signed
    }
    guard options.duplicates != .include else { return left }
    var seen: Set<Position> = []
    let once = left.filter { seen.insert(Position($0, options)).inserted }
    losses.add(.repeated, left.count - once.count)
    return once
  }

  /// What makes two positions the same.
  private struct Position: Hashable {
    var holder: String
    var target: String
    var sign: Sigil?
    var file: String?
    var period: Int

    init(_ stance: NetworkStance, _ options: NetworkOptions) {
      (holder, target) = (stance.holder, stance.target)
      sign = options.qualifier == .ignore ? nil : stance.sign
      file = options.duplicates == .document ? stance.file : nil
      let day = stance.day ?? .min
      switch options.duplicates {
      // Weeks begin on Monday, whatever the machine's language.
      case .week: period = day.adding(days: 1 - day.weekday).number
      case .month: period = day.year * 12 + day.month
      case .year: period = day.year
      case .include, .document, .acrossrange: period = 0
      }
    }
  }
}

extension NetworkOptions.Duplicates {
  fileprivate var comparesDays: Bool { self == .week || self == .month || self == .year }
}
