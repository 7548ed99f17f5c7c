// What makes a stance more or less than a plain fact in the holder's own words.

internal import Corpus

struct StanceBadges {
  let stance: Stance

  init(_ stance: Stance) { self.stance = stance }

  /// `fact`, `conditional`, `alleged` and the others: what a stance may count as.
  static let kinds = StanceKind.allCases.map(\.name)

  /// The place in `kinds`; 0 is a fact.
  var kind: Int { StanceKind(stance).rawValue }

  /// 1: somebody else reports it. 2: it was followed from a statement on a statement.
  var flags: Int { (stance.marks.contains(.reported) ? 1 : 0) + (stance.marks.contains(.derived) ? 2 : 0) }

  /// `alleged`, `reported`, `derived`; none for a plain fact.
  var names: [String] {
    var names: [String] = []
    if kind > 0 { names.append(Self.kinds[kind]) }
    if flags & 1 != 0 { names.append("reported") }
    if flags & 2 != 0 { names.append("derived") }
    return names
  }
}
