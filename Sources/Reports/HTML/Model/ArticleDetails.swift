// What pages say of an article that only its text tells.

internal import Corpus
internal import Syntax
internal import Text

/// Kept of each article when its text is let go, for the lists and for the pages of actors and issues.
public struct ArticleDetails: Sendable {
  let source: String
  let coder: String
  /// As it is written; empty where there is none.
  let date: String
  /// For each statement its verb, its date as it is written, and its marked words.
  let statements: [StatementDetails]

  init(_ tree: SyntaxTree, _ facts: Facts) {
    source = facts.source ?? ""
    coder = facts.coder ?? ""
    date = (facts.on ?? facts.published).map { tree.string($0.range) } ?? ""
    statements = facts.statements.map { StatementDetails($0, tree, facts) }
  }
}
