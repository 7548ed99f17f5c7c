// What a verb means, and how often it is used.

internal import Corpus
internal import Serial
internal import Syntax

struct VerbHoverContent {
  private let handle: Handle
  private let context: FeatureContext

  init(_ handle: Handle, _ context: FeatureContext) {
    self.handle = handle
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    let uses = context.corpus.usages(of: handle).reduce(0) { $0 + Int($1.uses) }
    guard let definition = context.scope.find(handle)?.definition else {
      return uses == 0 ? nil : "\(code: handle.written) is not defined\n\n\(plural(uses, "use"))"
    }
    let side =
      switch definition.sigil {
      case .supports: "for"
      case .opposes: "against"
      case .neutral, .actor, .issue, .variable: "neither for nor against"
      }
    var parts: [Escaped<MarkdownText>] = ["**\(definition.sigil.character + handle.name)** \(definition.title)"]
    parts.append("\(side), weight \("\(definition.effectiveWeight)") · \(plural(uses, "use"))")
    if !definition.names.isEmpty {
      parts.append("cue words: \(definition.names.map(\.shown).joined(separator: " | "))")
    }
    if let note = definition.note { parts.append("_\(note)_") }
    return parts.joined(separator: "\n\n")
  }
}
