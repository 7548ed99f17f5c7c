// Verbs, those first whose cue words stand in the marked words.

internal import Corpus
internal import Syntax
internal import Text

struct VerbCompletion {
  private let sign: Sigil?
  private let site: CompletionContext
  private let context: FeatureContext

  init(_ sign: Sigil?, _ site: CompletionContext, _ context: FeatureContext) {
    self.sign = sign
    self.site = site
    self.context = context
  }

  /// The verbs, and whether others fit what was typed, too.
  var items: (items: [CompletionItem], isCut: Bool) {
    let scope = context.scope
    let words = TextWord.all(in: Array(site.marked.utf8))
    let marked = words.map(\.key)
    let candidates = scope.candidates(
      NameQuery(.verb, typed: site.typedName, marked: marked, at: nil, used: context.facts.handles)
    )
    var cues: [Handle: Int] = [:]
    for verb in scope.cueWords.matches(in: words).flatMap(\.verbs) { cues[verb.handle, default: 0] += 1 }
    let ranked = candidates.definitions.filter { sign == nil || $0.sigil == sign }.enumerated().map {
      (score: (cues[$1.handle] ?? 0) + (isNamed($1, in: marked) ? 1 : 0), place: $0, definition: $1)
    }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
    return (ranked.map { item($0.definition) }, candidates.isCut)
  }

  /// Whether a verb's own name stands in some words.
  private func isNamed(_ definition: Definition, in words: [String]) -> Bool {
    let name = nameWords(definition.handle.name)
    return !name.isEmpty && words.contains(name)
  }

  private func item(_ definition: Definition) -> CompletionItem {
    let label = definition.sigil.character + definition.handle.name
    return CompletionItem(
      kind: .verb,
      label: label,
      detail: definition.title,
      filter: site.filter(definition, label),
      edit: TextEdit(site.range, label),
      isDated: false
    )
  }
}
