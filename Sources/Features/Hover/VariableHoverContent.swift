// What a variable means, and how often it is used.

internal import Corpus
internal import Serial
internal import Syntax

struct VariableHoverContent {
  private let handle: Handle
  private let context: FeatureContext

  init(_ handle: Handle, _ context: FeatureContext) {
    self.handle = handle
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    let uses = context.corpus.usages(of: handle).reduce(0) { $0 + Int($1.uses) }
    guard let definition = context.scope.find(handle)?.definition else { return nil }
    let values =
      definition.values.isEmpty
      ? "any value" : "values: " + definition.values.map { writtenWord($0) }.joined(separator: " | ")
    var parts: [Escaped<MarkdownText>] = [
      "**\(definition.displayName)** \(code: handle.written) · variable", "\(values) · \(plural(uses, "use"))",
    ]
    if let note = definition.note { parts.append("_\(note)_") }
    return parts.joined(separator: "\n\n")
  }
}
