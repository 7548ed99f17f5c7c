// Who an actor is, and where it stands.

internal import Analysis
internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax

struct ActorHoverContent {
  private let handle: Handle
  private let context: FeatureContext

  init(_ handle: Handle, _ context: FeatureContext) {
    self.handle = handle
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    if handle == .article { return ArticleHoverContent(context).text }
    guard let stances = context.digest(of: handle) else { return nil }
    guard let definition = context.scope.find(handle)?.definition else {
      return context.corpus.files(using: handle).isEmpty
        ? nil : "\(code: handle.written) is not defined\n\n\(record(stances))"
    }
    var parts = [heading(definition)]
    let facts =
      roles(definition) + groups(of: definition, at: context.facts.defaultDate?.days, context.scope) + names(definition)
      + notes(definition)
    if !facts.isEmpty { parts.append(facts.joined(separator: "  \n")) }
    parts.append(record(stances))
    parts += StanceList(stances, of: handle, context).lines
    return parts.joined(separator: "\n\n")
  }

  private func heading(_ definition: Definition) -> Escaped<MarkdownText> {
    "**\(definition.displayName)** \(code: handle.written)\(definition.kind.map { " · \($0.rawValue)" } ?? "")"
  }

  /// The roles held at the article's date; all of them where it has none.
  private func roles(_ definition: Definition) -> [Escaped<MarkdownText>] {
    let days = context.facts.defaultDate?.days
    return definition.roles.filter { $0.holds(at: days) }.map(\.shown)
  }

  private func names(_ definition: Definition) -> [Escaped<MarkdownText>] {
    guard !definition.names.isEmpty else { return [] }
    return ["also \(definition.names.map(\.shown).joined(separator: " | "))"]
  }

  private func notes(_ definition: Definition) -> [Escaped<MarkdownText>] { definition.note.map { ["_\($0)_"] } ?? [] }

  /// How often, where and when.
  private func record(_ stances: StanceDigest) -> Escaped<MarkdownText> {
    let usages = context.corpus.articleUsages(of: handle, as: context.file)
    var text: Escaped<MarkdownText> = "\(plural(usages.mentions, "mention")) in \(plural(usages.articles, "article"))"
    guard stances.counts.all > 0 else { return text }
    text += " · \(plural(stances.counts.all, "stand"))"
    if stances.members > 0 { text += " (\(stances.members) of those who are in it)" }
    if let days = stances.days {
      let (first, last) = (days.lowerBound, days.upperBound)
      text += first == last ? " on \("\(first)")" : ", \("\(first)") to \("\(last)")"
    }
    if let timeline = stances.timeline { text += "  \n\(timeline)" }
    return text
  }
}
