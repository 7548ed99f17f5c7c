// What the holders of stances are in when they speak.

internal import Corpus

/// Looks up the groups of a stance's holder at the date of the stance, each holder and date once.
struct Groupings {
  private let corpus: Snapshot
  private var known: [Key: Known] = [:]

  private struct Key: Hashable {
    var holder: NameID
    var days: DayRange?
  }

  /// What a holder is in by the codebooks, and whether some article defines one of these handles for itself.
  private struct Known {
    var groups: [Handle]
    var mayDiffer: Bool
  }

  init(_ corpus: Snapshot) { self.corpus = corpus }

  /// All that the holder is in at the date of its stance, the nearest first.
  mutating func groups(of stance: Stance) -> [Handle] {
    guard let record = corpus.record(stance.file), let holder = corpus.handle(stance.holder) else { return [] }
    let facts = record.facts
    let days =
      facts.statements.indices.contains(Int(stance.statement))
      ? facts.statements[Int(stance.statement)].when?.days : nil
    let key = Key(holder: stance.holder, days: days)
    let shared = known[key] ?? shared(holder, days)
    known[key] = shared
    if !shared.mayDiffer || facts.definitions.isEmpty { return shared.groups }
    return corpus.groups(of: holder, as: stance.file, at: days)
  }

  private func shared(_ holder: Handle, _ days: DayRange?) -> Known {
    let groups = corpus.groups(of: holder, as: nil, at: days)
    return Known(groups: groups, mayDiffer: ([holder] + groups).contains { corpus.hasOwners(of: $0) })
  }
}
