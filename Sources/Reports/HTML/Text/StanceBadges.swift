// What makes a stance more or less than a plain fact in the holder's own words.

internal import Corpus
internal import Syntax

struct StanceBadges {
  let stance: Stance

  init(_ stance: Stance) { self.stance = stance }

  /// `fact`, `alleged` and the others: what a stance may count as.
  static let kinds = ["fact"] + Factuality.allCases.map(\.rawValue)

  /// The place in `kinds`.
  var kind: Int { Self.kinds.firstIndex(of: stance.reality?.rawValue ?? "fact") ?? 0 }

  /// 1: somebody else reports it. 2: it was followed from a statement on a statement. 4: the coder was unsure.
  var flags: Int { 0 }

  /// `alleged`, `reported`, `coder unsure`; none for a plain fact.
  var names: [String] {
    var names: [String] = []
    if kind > 0 { names.append(Self.kinds[kind]) }
    return names
  }
}
