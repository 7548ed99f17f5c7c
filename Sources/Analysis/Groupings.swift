// What the holders and the targets of stances are in when they speak.

public import Corpus

/// Looks up the groups of a stance's holder, or of its target, at the date of the stance, each name and date once; a name
/// whose groups are the same at any date, once. What counts stances several times keeps one of these.
public struct Groupings {
  private let corpus: Snapshot
  /// Of names that are in the same at any date and in every file.
  private var steady: [NameID: [Handle]?] = [:]
  private var known: [Key: Known] = [:]

  private struct Key: Hashable {
    var name: NameID
    var days: DayRange?
  }

  /// What a name is in by the codebooks, and whether some article defines one of these handles for itself.
  private struct Known {
    var groups: [Handle]
    var mayDiffer: Bool
  }

  public init(_ corpus: Snapshot) { self.corpus = corpus }

  /// All that the holder, or the target, is in at the date of its stance, the nearest first.
  mutating func groups(of stance: Stance, _ part: StanceTable.Part = .holder) -> [Handle] {
    let name = part == .holder ? stance.holder : stance.target
    if let groups = steadyGroups(of: name) { return groups }
    guard let record = corpus.record(stance.file), let handle = corpus.handle(name) else { return [] }
    let days = record.facts.days(of: stance)
    let key = Key(name: name, days: days)
    let shared: Known
    if let before = known[key] {
      shared = before
    } else {
      shared = self.shared(handle, days)
      known[key] = shared
    }
    if !shared.mayDiffer || record.facts.definitions.isEmpty { return shared.groups }
    return corpus.groups(of: handle, as: stance.file, at: days)
  }

  /// What a name is in, where that is the same at any date and in every file; else nil.
  mutating func steadyGroups(of name: NameID) -> [Handle]? {
    if let groups = steady[name] { return groups }
    let groups = corpus.handle(name).flatMap(corpus.steadyGroups)
    steady.updateValue(groups, forKey: name)
    return groups
  }

  private func shared(_ handle: Handle, _ days: DayRange?) -> Known {
    let groups = corpus.groups(of: handle, as: nil, at: days)
    return Known(groups: groups, mayDiffer: ([handle] + groups).contains { corpus.hasOwners(of: $0) })
  }
}

extension Facts {
  /// The days that the date of a stance allows; nil where it is not known.
  func days(of stance: Stance) -> DayRange? {
    let place = Int(stance.statement)
    return statements.indices.contains(place) ? statements[place].when?.days : nil
  }
}
