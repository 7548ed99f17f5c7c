// Where in a header or a codebook a cursor stands, and what may stand there.

public import Text

/// A line of a header as it is seen from a cursor within it. The line may not be complete yet; it is read by the
/// header's parser itself, so that context and tree agree.
public struct HeaderContext: Hashable, Sendable {
  public let isCodebook: Bool
  /// What may stand at the cursor.
  public let role: HeaderRole
  /// The part under the cursor, also one that the cursor touches; empty, at the cursor, in white space.
  public let element: TextRange
  /// What was typed up to the cursor: of a key all of it, of a value its last word.
  public let typed: TextRange
  /// What a completion of `typed` stands in place of: also the rest of its word, behind the cursor; of a key the colon,
  /// too, and the space behind it.
  public let replaced: TextRange

  /// The context at `offset`, which is clamped to the file; nil outside of the header, in a comment, and in a line that
  /// nothing can make an entry, a definition or a property.
  public init?(_ tree: SyntaxTree, at offset: TextOffset) {
    let cursor = min(Int(offset), tree.bytes.count)
    guard tree.hasHeader, tree.header.touches(TextOffset(clamping: cursor)) else { return nil }
    let line = HeaderLine(tree, cursor)
    guard let (role, part) = line.part(at: cursor) else { return nil }
    self.role = role
    isCodebook = tree.isCodebook
    element = TextRange(part.lowerBound, part.upperBound)
    switch role {
    case .key, .property, .handle:
      typed = TextRange(part.lowerBound, cursor)
      replaced = TextRange(part.lowerBound, typed.isEmpty ? cursor : line.endOfKey(part.upperBound))
    case .value, .title, .propertyValue, .period:
      let start = line.wordStart(before: cursor, from: part.lowerBound)
      typed = TextRange(start, cursor)
      replaced = TextRange(start, start == cursor ? cursor : TagLexer.handleRun(tree.bytes, cursor, part.upperBound))
    }
  }
}
