// What an issue is, and who is for and against it.

internal import Analysis
internal import Corpus
internal import Serial
internal import Syntax
internal import Text

struct IssueHoverContent {
  private let handle: Handle
  private let context: FeatureContext

  init(_ handle: Handle, _ context: FeatureContext) {
    self.handle = handle
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    let stances = StanceTable(context.corpus.stances(on: handle, as: context.file))
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
    let ofParts = MemberStances(onPartsOf: handle, as: context.file, in: context.corpus).stances
    let whole = ofParts.isEmpty ? stances : StanceTable(stances.stances + ofParts)
    if !ofParts.isEmpty { parts.append("with what is in it: \(whole.counts.words)") }
    parts += StanceList(on: whole, context).lines
    parts += bodies(whole)
    return parts.joined(separator: "\n\n")
  }

  /// What bodies stand for together with those who were in them when they spoke; none where there are none.
  private func bodies(_ stances: StanceTable) -> [Escaped<MarkdownText>] {
    let groups = GroupTally(stances.stances, in: context.corpus).groups.prefix(Self.shownGroups)
    guard !groups.isEmpty else { return [] }
    let shown = groups.map { group -> Escaped<MarkdownText> in
      let title = context.corpus.definition(of: group.referent)?.title ?? ""
      return "- \(code: group.referent.handle.written) \(title): \(group.counts.words)"
    }
    return ["with their members:\n\(shown.joined(separator: "\n"))"]
  }

  private static let shownGroups = 8

  private func tally(_ stances: StanceTable) -> Escaped<MarkdownText> {
    let articles = context.corpus.articleUsages(of: handle, as: context.file).articles
    return "\(stances.counts.all == 0 ? "no stance" : stances.counts.words) · \(plural(articles, "article"))"
  }
}
