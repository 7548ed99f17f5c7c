// Actors, issues and variables, those first that the marked words are likely to mean at the article's date.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

struct HandleCompletion {
  private let namespace: Namespace
  private let site: CompletionContext
  private let context: FeatureContext
  private let likeness: NameLikeness
  /// What was typed behind the sigil, folded.
  private let typed: String
  private let candidates: NameCandidates

  init(_ namespace: Namespace, _ site: CompletionContext, _ context: FeatureContext) {
    self.namespace = namespace
    self.site = site
    self.context = context
    let days = context.facts.defaultDate?.days
    let marked = nameWords(site.marked)
    likeness = NameLikeness(marked: marked, at: days)
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
      (score: score(definition, used), place: place, definition: definition)
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

  private func score(_ definition: Definition, _ used: Set<Handle>) -> Int {
    if site.holders.contains(definition.handle.written) { return Int.min }
    return likeness.score(definition) + (used.contains(definition.handle) ? 5 : 0)
  }

  private func item(_ definition: Definition) -> CompletionItem {
    let label = definition.handle.written
    let role = definition.roles.first { $0.holds(at: likeness.days) }?.text
    let detail = [definition.title, role].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return CompletionItem(
      kind: namespace == .actor ? .actor : namespace == .issue ? .issue : .variable,
      label: label,
      detail: detail,
      filter: site.filter(definition, label),
      edit: TextEdit(site.range, label),
      isDated: likeness.isPast(definition)
    )
  }
}
