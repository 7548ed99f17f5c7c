// What an issue is, and who is for and against it.

internal import Corpus
internal import Syntax
internal import Text

struct IssueHoverContent {
  private let handle: Handle
  private let context: FeatureContext

  init(_ handle: Handle, _ context: FeatureContext) {
    self.handle = handle
    self.context = context
  }

  var text: String? {
    let stances = context.corpus.stances(on: handle)
    guard let definition = context.scope.find(handle)?.definition else {
      return context.corpus.files(using: handle).isEmpty
        ? nil : "`\(handle.written)` is not defined\n\n" + tally(stances)
    }
    var parts = ["**\(definition.displayName)** `\(handle.written)` · issue"]
    var facts = groups(of: definition, at: nil, context.scope)
    if !definition.names.isEmpty { facts.append("also " + definition.names.map(\.shown).joined(separator: " | ")) }
    if let note = definition.note { facts.append("_\(note)_") }
    if !facts.isEmpty { parts.append(facts.joined(separator: "  \n")) }
    parts.append(tally(stances))
    parts += StanceList(stances, by: .holder, context).lines
    return parts.joined(separator: "\n\n")
  }

  private func tally(_ stances: [Stance]) -> String {
    var counts: (supports: Int, opposes: Int, neutral: Int) = (0, 0, 0)
    for stance in stances {
      switch stance.sign {
      case .supports: counts.supports += 1
      case .opposes: counts.opposes += 1
      case .neutral, .actor, .issue, .variable: counts.neutral += 1
      }
    }
    let told = [(counts.supports, "for"), (counts.opposes, "against"), (counts.neutral, "neither")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let articles = context.corpus.articleUsages(of: handle).articles
    return (told.isEmpty ? "no stance" : told.joined(separator: " · ")) + " · " + count(articles, "article")
  }
}
