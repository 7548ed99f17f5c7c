// What a node of the tree is.

/// The kind of a node: a composite holds other nodes, a leaf holds bytes. The leaves tile the file.
public enum SyntaxKind: UInt8, Sendable, CaseIterable {
  // Composites of a whole file
  case article, codebook
  case header, body, foot

  // Composites of a header
  /// `key: value` at the margin.
  case entry
  /// A definition's line, its properties and what stands between them.
  case definition
  /// An indented `key: value` below a definition.
  case property
  /// One of a property's values: a name and perhaps a period.
  case part

  // Composites of the text
  /// A bracket pair that a tag stands behind, brackets included.
  case span
  /// A bracket pair, or a lone bracket, that is text.
  case brackets
  /// A bare word that a tag stands behind.
  case word
  case tag

  // Composites of a tag and of the foot
  case mention, topic, date, statement, labelUse, negation, noteItem
  /// An item that says nothing.
  case malformed
  /// A clause of a statement: its keyword and its values.
  case clause
  case variable
  case note
  /// `allow` and its codes.
  case allowance
  /// An item that is a label, a colon and a statement.
  case labelled
  /// A line of the foot: a label, a colon, a statement.
  case footLine

  // Leaves of the layout
  case byteOrderMark, rule, comment, blank, lineEnd, malformedLine

  // Leaves of a header
  case key, colon, value, bar, comma, name, period
  /// A definition's sigil and handle; the key of its line.
  case handle

  // Leaves of the text
  /// Bytes of the article's own text.
  case text
  /// A backslash that makes the next character text.
  case escape
  case openBracket, closeBracket

  // Leaves of a tag
  case openBrace, closeBrace, semicolon, space
  case actor, issue, label, variableName
  /// A sign, with or without a verb.
  case verb
  /// The `?` behind a handle or a verb.
  case unsure
  case keyword
  /// A value that is a bare word: of a variable, of `as`, or of `allow`.
  case bareValue
  case string, dateText
  /// Bytes that fit nowhere.
  case unexpected

  /// Whether nodes of this kind hold other nodes.
  public var isComposite: Bool { rawValue <= SyntaxKind.footLine.rawValue }

  /// Whether nodes of this kind are items of a tag or statements of the foot.
  public var isItem: Bool {
    switch self {
    case .mention, .topic, .date, .statement, .labelUse, .negation, .noteItem, .malformed: true
    default: false
    }
  }
}
