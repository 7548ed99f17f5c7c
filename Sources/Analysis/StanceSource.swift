// Where a stance stands, in which words, and whose words they are.

public import Corpus
public import Syntax
public import Text

/// The place and the words of a stance in its article.
public struct StanceSource: Hashable, Sendable {
  /// The article, from the root of the corpus.
  public let path: String
  /// The line of the first words, counted from 1; of a statement that no words carry, that of the statement.
  public let line: Int
  /// The words without markup, white space one blank each, in the order of the text: several for a broken quotation, none
  /// for a statement that no words carry.
  public let words: [String]
  /// The date of the statement as written; nil where it has none.
  public let date: String?
  /// The verb without its sign; empty for a bare sign.
  public let verb: String
  /// Who reports it (`via`), the nearest to the speaker first; empty for the article's own voice.
  public let reporters: [Referent]
  /// The label of the statement that a derived one is on, without `^`; nil for others.
  public let label: String?

  /// `tree` and `lines` are those of the article. nil where the corpus has no such stance.
  public init?(_ stance: Stance, in corpus: Snapshot, _ tree: SyntaxTree, _ lines: LineTable) {
    guard let record = corpus.record(stance.file),
      record.facts.statements.indices.contains(Int(stance.statement))
    else { return nil }
    let facts = record.facts
    let statement = facts.statements[Int(stance.statement)]
    let spans = facts.spans(statement)
    path = record.path
    line = lines.line(at: spans.first?.start ?? statement.item.start) + 1
    words = spans.map { tree.plainText(of: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    date = statement.when.flatMap { $0.days == nil ? nil : tree.string($0.range) }
    let uses = facts.uses(statement.uses)
    verb = uses.first { $0.role == .verb }.flatMap { facts.handle(of: $0)?.name } ?? ""
    reporters = uses.filter { $0.role == .reporter }.compactMap { use in
      facts.handle(of: use).map { corpus.referent(of: $0, in: stance.file) }
    }
    let through = Int(stance.through)
    label =
      facts.statements.indices.contains(through)
      ? facts.statements[through].label.map { tree.string(TextRange($0.start + 1, $0.end)) } : nil
  }
}
