// Who takes a stand on an actor or an issue, and on what an actor does.

internal import Analysis
public import Corpus
internal import Text

/// Call hierarchy. Each answer is taken from the index of stances.
public enum StanceCalls {
  /// Who takes a stand on an actor or an issue: the latest first, at most `most`.
  public static func incoming(of handle: Handle, in context: FeatureContext) -> [StanceCall] {
    calls(context.corpus.stances(on: handle, as: context.file), from: .target, in: context)
  }

  /// On whom and what an actor takes a stand: the latest first, at most `most`.
  public static func outgoing(of handle: Handle, in context: FeatureContext) -> [StanceCall] {
    calls(context.corpus.stances(heldBy: handle, as: context.file), from: .holder, in: context)
  }

  /// So many calls are shown: each is a holder or a target in one article.
  public static let most = 500

  private struct Key: Hashable {
    var file: FileID
    var other: NameID
  }

  /// `asked`: as what the handle that was asked about stands in the stances.
  private static func calls(_ stances: [Stance], from asked: UseRole, in context: FeatureContext) -> [StanceCall] {
    var groups: [(key: Key, stances: [Stance])] = []
    var places: [Key: Int] = [:]
    for stance in stances {
      let key = Key(file: stance.file, other: asked == .target ? stance.holder : stance.target)
      if let place = places[key] {
        groups[place].stances.append(stance)
      } else {
        places[key] = groups.count
        groups.append((key, [stance]))
      }
    }
    let latest = groups.enumerated().map { (place: $0, day: $1.stances.map(\.dayNumber).max() ?? .min) }
      .sorted { $0.day != $1.day ? $0.day > $1.day : $0.place < $1.place }
    let scope = context.scope
    var names: [NameID: String] = [:]
    return latest.prefix(most).compactMap { place, _ in
      let (key, stances) = groups[place]
      guard let handle = context.corpus.handle(key.other), let record = context.corpus.record(key.file) else {
        return nil
      }
      // What an article defines for itself is called as it says.
      let own = record.facts.owns(handle) ? record.facts.standingDefinitions.first { $0.handle == handle } : nil
      let name =
        own?.displayName ?? names[key.other] ?? scope.find(handle)?.definition.displayName ?? handle.written
      if own == nil { names[key.other] = name }
      return call(handle, name, stances, record, from: asked)
    }
  }

  private static func call(
    _ other: Handle,
    _ name: String,
    _ stances: [Stance],
    _ record: FileRecord,
    from asked: UseRole
  ) -> StanceCall? {
    let facts = record.facts
    var uses: [TextRange] = []
    var words: TextRange?
    for stance in stances where facts.statements.indices.contains(Int(stance.statement)) {
      let statement = facts.statements[Int(stance.statement)]
      words = words ?? facts.spans(statement).first ?? statement.item
      let mine = asked == .target ? stance.target : stance.holder
      for use in facts.uses(statement.uses) where use.role == asked && record.names.indices.contains(Int(use.handle)) {
        if record.names[Int(use.handle)] == mine, !uses.contains(use.range) { uses.append(use.range) }
      }
      // One that was followed from another statement names that one.
      if asked == .target, stance.marks.contains(.derived) {
        for label in facts.labels(statement) where label.place == .target && !uses.contains(label.range) {
          uses.append(label.range)
        }
      }
    }
    guard let words, !uses.isEmpty else { return nil }
    let table = StanceTable(stances)
    let day = table.days.map { "\($0.upperBound)" }
    return StanceCall(
      entry: HierarchyEntry(
        handle: other,
        name: name,
        detail: [other.written, table.counts.words, day, record.path].compactMap(\.self).joined(separator: " · "),
        path: record.path,
        range: words,
        selection: words
      ),
      uses: uses
    )
  }
}
