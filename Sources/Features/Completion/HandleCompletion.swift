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
  private let marked: [String]
  /// What was typed behind the sigil, folded.
  private let typed: String
  private let candidates: NameCandidates

  init(_ namespace: Namespace, _ site: CompletionContext, _ context: FeatureContext) {
    self.namespace = namespace
    self.site = site
    self.context = context
    days = context.facts.defaultDate?.days
    marked = nameWords(site.marked)
    typed = site.typedName
    candidates = context.scope.candidates(
      NameQuery(namespace, typed: typed, marked: marked, at: days, used: context.facts.handles)
    )
  }

  /// Whether others fit what was typed, too.
  var isCut: Bool { candidates.isCut }

  var items: [CompletionItem] {
    let used = Set(context.facts.handles)
    let ranked = candidates.definitions.enumerated().map { place, definition in
      (score: score(definition) + (used.contains(definition.handle) ? 5 : 0), place: place, definition: definition)
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
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
    let role = definition.roles.first { $0.holds(at: days) }?.text
    let detail = [definition.title, role].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return CompletionItem(
      kind: namespace == .actor ? .actor : namespace == .issue ? .issue : .variable,
      label: label,
      detail: detail,
      filter: site.filter(definition, label),
      edit: TextEdit(site.range, label),
      isDated: isPast(definition)
    )
  }

  /// Whether an actor held offices, and none at the article's date.
  private func isPast(_ definition: Definition) -> Bool {
    !definition.roles.isEmpty && days != nil && !definition.roles.contains { $0.holds(at: days) }
  }

  /// How well a definition fits the marked words; names and roles count while they hold.
  private func score(_ definition: Definition) -> Int {
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

  /// 0 to 10: how much of a name the marked words have: all, as part, or some words of more than two letters.
  private func likeness(_ name: String) -> Int {
    let words = nameWords(name)
    guard !words.isEmpty else { return 0 }
    if words == marked { return 10 }
    if words.contains(marked) { return 8 }
    if marked.contains(words) { return 7 }
    return min(marked.count { $0.count > 2 && words.contains($0) } * 2, 6)
  }
}
