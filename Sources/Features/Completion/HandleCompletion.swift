// Actors, issues and variables, those first that the marked words are likely to mean at the article's date.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

struct HandleCompletion {
  private let namespace: Namespace
  private let site: CompletionContext
  private let context: FeatureContext
  private let days: DayRange?
  private let marked: String

  init(_ namespace: Namespace, _ site: CompletionContext, _ context: FeatureContext) {
    self.namespace = namespace
    self.site = site
    self.context = context
    days = context.facts.defaultDate?.days
    marked = site.marked.lowercased()
  }

  var items: [CompletionItem] {
    let own = Set(context.facts.handles)
    let entries = context.facts.isCodebook ? [] : context.facts.standingDefinitions
    let ownHandles = Set(entries.map(\.handle))
    let shared = context.corpus.vocabulary.entries.lazy.map(\.definition).filter { !ownHandles.contains($0.handle) }
    var seen: Set<Handle> = []
    var ranked: [(score: Int, place: Int, definition: Definition)] = []
    for definition in entries + Array(shared)
    where definition.handle.namespace == namespace && seen.insert(definition.handle).inserted {
      let score = score(definition) + (own.contains(definition.handle) ? 5 : 0)
      ranked.append((score, ranked.count, definition))
    }
    ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
    var items = ranked.map { item($0.definition) }
    if namespace == .actor {
      items.append(
        CompletionItem(
          kind: .actor,
          label: "@article",
          detail: "the article's own voice",
          filter: "@article",
          edit: TextEdit(site.range, "@article"),
          isDated: false
        )
      )
    }
    return items
  }

  private func item(_ definition: Definition) -> CompletionItem {
    let label = definition.handle.written
    let role = definition.roles.first { holds($0.period) }?.text
    let detail = [definition.title, role].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return CompletionItem(
      kind: namespace == .actor ? .actor : namespace == .issue ? .issue : .variable,
      label: label,
      detail: detail,
      filter: filter(definition, label),
      edit: TextEdit(site.range, label),
      isDated: isPast(definition)
    )
  }

  /// What the client holds the typed letters against: the handle, or, where a name fits and the handle does not, what
  /// was typed, so that `@prime` finds the Prime Minister.
  private func filter(_ definition: Definition, _ label: String) -> String {
    let typed = site.typed.lowercased()
    guard !typed.isEmpty, !label.lowercased().hasPrefix(typed) else { return label }
    let word = typed.drop { "@#%".contains($0) }
    guard !word.isEmpty else { return label }
    let names =
      [definition.title, definition.handle.name] + definition.names.map(\.text) + definition.roles.map(\.text)
    let fits = names.contains { name in
      name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(word) }
    }
    return fits ? site.typed : label
  }

  private func holds(_ period: DatedPeriod?) -> Bool {
    guard let days, let period else { return true }
    return period.days.overlaps(days)
  }

  /// Whether an actor held offices, and none at the article's date.
  private func isPast(_ definition: Definition) -> Bool {
    !definition.roles.isEmpty && days != nil && !definition.roles.contains { holds($0.period) }
  }

  /// How well a definition fits the marked words; names and roles count while they hold.
  private func score(_ definition: Definition) -> Int {
    var best = 0
    if !marked.isEmpty {
      best = likeness(definition.title) * 10
      for name in definition.names { best = max(best, likeness(name.text) * (holds(name.period) ? 10 : 1)) }
      for role in definition.roles { best = max(best, likeness(role.text) * (holds(role.period) ? 9 : 1)) }
      best = max(best, likeness(definition.handle.name.split(separator: "-").joined(separator: " ")) * 8)
    }
    if !definition.roles.isEmpty, days != nil,
      definition.roles.contains(where: { $0.period != nil && holds($0.period) })
    {
      best += 4
    }
    return isPast(definition) ? best / 2 - 1 : best
  }

  /// 0 to 10: how much of a name the marked words have, letter for letter, as part, or by words.
  private func likeness(_ name: String) -> Int {
    let name = name.lowercased()
    guard !name.isEmpty else { return 0 }
    if name == marked { return 10 }
    if " \(name) ".contains(" \(marked) ") { return 8 }
    if " \(marked) ".contains(" \(name) ") { return 7 }
    let words = Set(name.split { !$0.isLetter && !$0.isNumber })
    let shared = marked.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 && words.contains($0) }
    return min(shared.count * 2, 6)
  }
}

extension String {
  /// Whether a text stands in this one.
  fileprivate func contains(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    let (mine, other) = (Array(utf8), Array(text.utf8))
    guard other.count <= mine.count else { return false }
    return (0...(mine.count - other.count)).contains {
      mine[$0] == first && mine[$0..<$0 + other.count].elementsEqual(other)
    }
  }
}
