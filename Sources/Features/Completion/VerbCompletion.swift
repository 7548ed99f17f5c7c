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

  var items: [CompletionItem] {
    let marked = site.marked.lowercased()
    var seen: Set<Handle> = []
    let all = context.facts.standingDefinitions + context.corpus.vocabulary.entries.map(\.definition)
    let verbs = all.filter { definition in
      definition.sigil.isSign && (sign == nil || definition.sigil == sign) && seen.insert(definition.handle).inserted
    }
    let ranked = verbs.enumerated().sorted { a, b in
      let (x, y) = (cues(a.element, marked), cues(b.element, marked))
      return x != y ? x > y : a.offset < b.offset
    }
    return ranked.map { _, definition in
      let label = definition.sigil.character + definition.handle.name
      return CompletionItem(
        kind: .verb,
        label: label,
        detail: definition.title,
        filter: label,
        edit: TextEdit(site.range, label),
        isDated: false
      )
    }
  }

  /// How many of a verb's cue words stand in the marked words; its own name counts.
  private func cues(_ definition: Definition, _ marked: String) -> Int {
    guard !marked.isEmpty else { return 0 }
    let words = " " + marked.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    let cues = definition.names.map(\.text) + [definition.handle.name]
    return cues.count { cue in
      let cue = cue.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return !cue.isEmpty && words.hasWord(cue)
    }
  }
}

extension String {
  /// Whether words stand in a text whose words are set apart by single spaces, with one at each end.
  fileprivate func hasWord(_ words: String) -> Bool {
    let (mine, other) = (Array(utf8), Array(" \(words) ".utf8))
    guard other.count <= mine.count else { return false }
    return (0...(mine.count - other.count)).contains { mine[$0..<$0 + other.count].elementsEqual(other) }
  }
}
