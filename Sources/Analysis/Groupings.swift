// What the holders of stances are in when they speak.

internal import Corpus
internal import Syntax

/// Looks up the groups of a stance's holder at the date of the stance, each holder and date once.
struct Groupings {
  private let corpus: Snapshot
  private let shared: Scope
  private var known: [Key: [Handle]] = [:]

  private struct Key: Hashable {
    var holder: NameID
    var days: DayRange?
    /// nil where the file defines nothing for itself.
    var file: FileID?
  }

  init(_ corpus: Snapshot) {
    self.corpus = corpus
    shared = Scope(Facts(), corpus.vocabulary)
  }

  /// All that the holder is in at the date of its stance, the nearest first.
  mutating func groups(of stance: Stance) -> [Handle] {
    guard let record = corpus.record(stance.file), let holder = corpus.handle(stance.holder) else { return [] }
    let facts = record.facts
    let days =
      facts.statements.indices.contains(Int(stance.statement))
      ? facts.statements[Int(stance.statement)].when?.days : nil
    let hasOwn = !facts.definitions.isEmpty
    let key = Key(holder: stance.holder, days: days, file: hasOwn ? stance.file : nil)
    if let groups = known[key] { return groups }
    let groups = (hasOwn ? corpus.scope(of: stance.file) : shared).groups(of: holder, at: days)
    known[key] = groups
    return groups
  }
}
