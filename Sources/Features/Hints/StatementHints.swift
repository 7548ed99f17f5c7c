// What a statement leaves to be known: what a label stands for, and the date in force.

internal import Corpus
internal import Serial
internal import Syntax
public import Text

/// Hints at the statements of an article, beside those at words that name a time.
public enum StatementHints {
  /// Longer statements do not fit beside a text; in characters.
  private static let longest = 60

  /// Behind each label in a range that refers to a statement elsewhere, that statement, by place. `dates`: also, behind each
  /// statement that names no date, the date that the header gives it.
  public static func within(_ range: TextRange, dates: Bool, in context: FeatureContext) -> [InlayHint] {
    var hints = labels(range, context)
    if dates { hints += self.dates(range, context) }
    return hints.sorted { $0.offset < $1.offset }
  }

  private static func labels(_ range: TextRange, _ context: FeatureContext) -> [InlayHint] {
    let facts = context.facts
    let uses = facts.labels.filter { !$0.place.isDefinition && range.encloses($0.range) }
    if uses.isEmpty { return [] }
    var statements: [String: Statement] = [:]
    for statement in facts.statements {
      guard let label = statement.label else { continue }
      let name = context.tree.string(TextRange(label.start + 1, label.end))
      if statements[name] == nil { statements[name] = statement }
    }
    return uses.compactMap { use in
      statements[use.name].map { statement in
        let whole = context.tree.string(statement.item).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let shown = whole.count > longest ? whole.prefix(longest - 1) + "…" : whole
        return InlayHint(
          offset: use.range.end,
          label: "= \(shown)",
          tooltip: ("\(code: whole)" as Escaped<MarkdownText>).string,
          edits: []
        )
      }
    }
  }

  private static func dates(_ range: TextRange, _ context: FeatureContext) -> [InlayHint] {
    context.facts.statements.compactMap { statement in
      guard range.encloses(statement.item), statement.dateSource == .on || statement.dateSource == .published,
        let when = statement.when, when.days != nil
      else { return nil }
      let key = statement.dateSource == .on ? "on" : "published"
      return InlayHint(
        offset: statement.item.end,
        label: "on \(context.tree.string(when.range))",
        tooltip: "from `\(key):` in the header",
        edits: []
      )
    }
  }
}
