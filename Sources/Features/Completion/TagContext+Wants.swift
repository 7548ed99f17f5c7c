// What may be written in a tag and in the foot.

internal import Corpus
internal import Rules
internal import Syntax
internal import Text

extension TagContext {
  /// What may stand at the cursor, by the first character of what was typed and by what was said before it.
  func wants(in context: FeatureContext) -> [CompletionContext.Want] {
    let typed = context.tree.string(typed)
    switch typed.first {
    case "@": return [.actors]
    case "#": return [.issues]
    case "%": return [.variables]
    case "^": return [.labels]
    case "+": return [.verbs(.supports)]
    case "-": return slot?.takesVerb == true ? [.verbs(.opposes)] : []
    case "~": return slot?.takesVerb == true ? [.verbs(.neutral)] : []
    case let first? where !first.isLetter: return slot.map { dates($0) } ?? []
    default: return slot.map { bySlot($0, context) } ?? []
    }
  }

  /// Where a date may stand that is begun: first in an item, and behind `on`.
  private func dates(_ slot: TagSlot) -> [CompletionContext.Want] {
    switch slot {
    case .item: [.datesOfWords, .datesOfArticle]
    case .part(.argument(.on)): [.otherDatesOfArticle]
    case .part(let role) where role.takesDates: [.datesOfArticle]
    case .part, .stance, .tail: []
    }
  }

  private func bySlot(_ slot: TagSlot, _ context: FeatureContext) -> [CompletionContext.Want] {
    switch slot {
    case .item: [.datesOfWords, .actors, .issues, .labels, keywords(slot)]
    case .part(let role): byRole(role, context)
    case .stance: [.verbs(nil), keywords(slot), .variables]
    case .tail: slot.takesVariables ? [keywords(slot), .variables] : [keywords(slot)]
    }
  }

  private func byRole(_ role: TagRole, _ context: FeatureContext) -> [CompletionContext.Want] {
    switch role {
    case .verb: return [.verbs(nil)]
    case .value: return [.words(values(context), .value)]
    case .argument(.on): return [.otherDatesOfArticle]
    case .argument(.allow): return [.words(Catalogue.rules.map { ($0.page.code, $0.page.summary) }, .value)]
    case .argument(.as): return [.words(Factuality.allCases.map { ($0.written, $0.help) }, .value)]
    case .mention, .holder, .topic, .label, .target, .argument:
      return handles(role, context) + (role.takesLabels ? [.labels] : []) + (role.takesDates ? [.datesOfArticle] : [])
    case .date, .keyword, .variable: return []
    }
  }

  /// The handles of a role. Behind an actor in a list of actors and issues, actors come first.
  private func handles(_ role: TagRole, _ context: FeatureContext) -> [CompletionContext.Want] {
    let last = role == .target ? said.targets.last : nil
    let isBehindActor = last.map { context.tree.string($0).hasPrefix(Sigil.actor.character) } ?? false
    let sigils = isBehindActor ? Array(role.handles.reversed()) : role.handles
    return sigils.map { $0 == .actor ? .actors : .issues }
  }

  /// The keywords of a place but for those that the item has already.
  private func keywords(_ slot: TagSlot) -> CompletionContext.Want {
    .words(slot.keywords.filter { !said.keywords.contains($0) }.map { ($0.written, $0.help) }, .clause)
  }

  private func values(_ context: FeatureContext) -> [(word: String, says: String)] {
    guard let range = said.variables.last else { return [] }
    let name = context.tree.string(TextRange(range.start + 1, range.end))
    let definition = context.scope.find(Handle(.variable, name))?.definition
    return (definition?.values ?? []).map { value in
      (value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } ? value : "\"\(value)\"", "")
    }
  }
}
