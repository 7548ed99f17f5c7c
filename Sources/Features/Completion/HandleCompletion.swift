// Actors, issues and variables, those first that the marked words are likely to mean at the article's date.

internal import Corpus
internal import Text

struct HandleCompletion {
  private let namespace: Namespace
  private let site: CompletionContext
  private let context: FeatureContext
  private let likeness: NameLikeness
  private let candidates: NameCandidates

  init(_ namespace: Namespace, _ site: CompletionContext, _ context: FeatureContext) {
    self.namespace = namespace
    self.site = site
    self.context = context
    let days = context.facts.defaultDate?.days
    let marked = nameWords(site.marked)
    likeness = NameLikeness(at: days)
    candidates = context.scope.candidates(
      NameQuery(namespace, typed: site.typedName, marked: marked, at: days, used: context.facts.handles)
    )
  }

  /// Whether others fit what was typed, too.
  var isCut: Bool { candidates.isCut }

  /// Those that fit what was typed, one more than are shown at most.
  var items: [CompletionItem] {
    let used = Set(context.facts.handles)
    let ranked = candidates.all.enumerated().map { place, candidate in
      let (score, isPast) = score(candidate, used)
      return (score: score, place: place, isPast: isPast)
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
    var items: [CompletionItem] = []
    for (_, place, isPast) in ranked where items.count <= Completion.limit {
      let item = item(candidates.all[place].definition, isPast)
      if site.fits(item) { items.append(item) }
    }
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

  /// The holder of the statement goes last where an addressee is written.
  private func score(_ candidate: NameCandidate, _ used: Set<Handle>) -> (score: Int, isPast: Bool) {
    let handle = candidate.handle
    let (score, isPast) = likeness.score(candidate)
    let isHolder = !site.holders.isEmpty && site.holders.contains(handle.written)
    return (isHolder ? .min : score + (used.contains(handle) ? 5 : 0), isPast)
  }

  private func item(_ definition: Definition, _ isPast: Bool) -> CompletionItem {
    let label = definition.handle.written
    let role = definition.roles.first { $0.holds(at: likeness.days) }?.text
    let title = definition.title
    let detail = role.map { title.isEmpty ? $0 : $0.isEmpty ? title : "\(title) · \($0)" } ?? title
    return CompletionItem(
      kind: namespace == .actor ? .actor : namespace == .issue ? .issue : .variable,
      label: label,
      detail: detail,
      filter: site.filter(definition, label),
      edit: TextEdit(site.range, label),
      isDated: isPast
    )
  }
}
