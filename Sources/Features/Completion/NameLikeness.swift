// How well the names of a definition fit the words that are tagged.

internal import Corpus

/// Compares words with the names, roles and handle of definitions; those count most that hold at a date.
struct NameLikeness {
  /// nil for any.
  let days: DayRange?
  /// Folded; see `nameWords`.
  private let marked: [String]

  init(marked: [String], at days: DayRange?) { (self.marked, self.days) = (marked, days) }

  /// Whether an actor held offices, and none at the date.
  func isPast(_ definition: Definition) -> Bool {
    !definition.roles.isEmpty && days != nil && !definition.roles.contains { $0.holds(at: days) }
  }

  /// How well a definition fits the words; names and roles count while they hold.
  func score(_ definition: Definition) -> Int {
    var best = 0
    if !marked.isEmpty {
      best = likeness(definition.title) * 10
      for name in definition.names { best = max(best, likeness(name.text) * (name.holds(at: days) ? 10 : 1)) }
      for role in definition.roles { best = max(best, likeness(role.text) * (role.holds(at: days) ? 9 : 1)) }
      best = max(best, likeness(definition.handle.name) * 8)
    }
    if !definition.roles.isEmpty, days != nil,
      definition.roles.contains(where: { $0.period != nil && $0.holds(at: days) })
    {
      best += 4
    }
    return isPast(definition) ? best / 2 - 1 : best
  }

  /// Whether the words are a name or a role of a definition or a part of one, whatever the date; of an actor, also where
  /// they hold one: “President Clinton”.
  func isName(of definition: Definition) -> Bool {
    let names = [definition.title, definition.handle.name] + (definition.names + definition.roles).map(\.text)
    let least = definition.handle.namespace == .actor ? Self.holding : Self.part
    return !marked.isEmpty && names.contains { likeness($0) >= least }
  }

  /// The likeness of words that are a part of a name, and of words that hold one.
  private static let (part, holding) = (8, 7)

  /// 0 to 10: how much of a name the words have: all, as part, or some words of more than two letters.
  private func likeness(_ name: String) -> Int {
    let words = nameWords(name)
    guard !words.isEmpty else { return 0 }
    if words == marked { return 10 }
    if words.contains(marked) { return Self.part }
    if marked.contains(words) { return Self.holding }
    return min(marked.count { $0.count > 2 && words.contains($0) } * 2, 6)
  }
}
