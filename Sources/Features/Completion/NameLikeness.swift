// How well the names of a definition fit the words that are tagged.

internal import Corpus

/// Rates definitions by their names, roles and handles; those count most that hold at a date.
struct NameLikeness {
  /// nil for any.
  let days: DayRange?

  init(at days: DayRange?) { self.days = days }

  /// How well a definition fits the marked words, names and roles counting while they hold; and whether it is an actor who
  /// held offices, and none at the date.
  func score(_ candidate: NameCandidate) -> (score: Int, isPast: Bool) {
    var best = 0
    var (hasRoles, holdsRole, holdsForPeriod) = (false, false, false)
    candidate.forEachFit { kind, period, fit in
      let holds = days.map(period.overlaps) ?? true
      if kind == .role {
        hasRoles = true
        holdsRole = holdsRole || holds
        holdsForPeriod = holdsForPeriod || days != nil && holds && period != .always
      }
      best = max(best, fit.points * weight(of: kind, holds))
    }
    if holdsForPeriod { best += 4 }
    let isPast = hasRoles && days != nil && !holdsRole
    return (isPast ? best / 2 - 1 : best, isPast)
  }

  private func weight(of kind: NameCandidate.Kind, _ holds: Bool) -> Int {
    switch kind {
    case .title: 10
    case .name: holds ? 10 : 1
    case .role: holds ? 9 : 1
    case .handle: 8
    }
  }

  /// Whether the marked words are a name or a role of a definition or a part of one, whatever the date; of an actor, also
  /// where they hold one: “President Clinton”.
  func isName(of candidate: NameCandidate) -> Bool {
    let least = candidate.handle.namespace == .actor ? NameCandidate.Fit.holding.points : NameCandidate.Fit.part.points
    var isName = false
    candidate.forEachFit { _, _, fit in isName = isName || fit.points >= least }
    return isName
  }
}

extension NameCandidate.Fit {
  /// 0 to 10: how much of a name the marked words have.
  fileprivate var points: Int {
    switch self {
    case .whole: 10
    case .part: 8
    case .holding: 7
    case .some(let count): min(count * 2, 6)
    }
  }
}
