// What an issue is, and who is for and against it.

internal import Analysis
internal import Corpus
internal import Serial

struct IssueHoverContent {
  private let handle: Handle
  private let context: FeatureContext

  init(_ handle: Handle, _ context: FeatureContext) {
    self.handle = handle
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    guard let stances = context.digest(of: handle) else { return nil }
    guard let definition = context.scope.find(handle)?.definition else {
      return context.corpus.files(using: handle).isEmpty
        ? nil : "\(code: handle.written) is not defined\n\n\(tally(stances))"
    }
    var parts: [Escaped<MarkdownText>] = ["**\(definition.displayName)** \(code: handle.written) · issue"]
    var facts = groups(of: definition, at: nil, context.scope)
    if !definition.names.isEmpty { facts.append("also \(definition.names.map(\.shown).joined(separator: " | "))") }
    if let note = definition.note { facts.append("_\(note)_") }
    if !facts.isEmpty { parts.append(facts.joined(separator: "  \n")) }
    parts.append(tally(stances))
    if let whole = stances.withParts { parts.append("with what is in it: \(whole.words)") }
    parts += StanceList(stances, of: nil, context).lines
    parts += bodies(stances)
    return parts.joined(separator: "\n\n")
  }

  /// What bodies stand for together with those who were in them when they spoke; none where there are none.
  private func bodies(_ stances: StanceDigest) -> [Escaped<MarkdownText>] {
    guard !stances.bodies.isEmpty else { return [] }
    let shown = stances.bodies.map { group -> Escaped<MarkdownText> in
      let title = context.corpus.definition(of: group.referent)?.title ?? ""
      return "- \(code: group.referent.handle.written) \(title): \(group.counts.words)"
    }
    return ["with their members:\n\(shown.joined(separator: "\n"))"]
  }

  private func tally(_ stances: StanceDigest) -> Escaped<MarkdownText> {
    let articles = context.corpus.articleUsages(of: handle, as: context.file).articles
    let counts: Escaped<MarkdownText> =
      "\(stances.counts.all == 0 ? "no stand" : stances.counts.words) · \(plural(articles, "article"))"
    return stances.timeline.map { "\(counts)  \n\($0)" } ?? counts
  }
}
