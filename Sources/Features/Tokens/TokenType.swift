// What a token is, for a theme that gives it a colour.

/// The kinds of tokens, by the names that the protocol gives them where it has one that fits. `statement` and `punctuation`
/// are our own; `label` came to the protocol with 3.18.
public enum TokenType: String, Sendable, CaseIterable {
  /// An actor's handle, and words that name one.
  case actor = "class"
  /// An issue's handle, and words that name one.
  case issue = "interface"
  /// A sign with its verb.
  case verb = "function"
  /// A date, and words that are one.
  case date = "number"
  /// A variable's name.
  case variable = "parameter"
  /// A variable's value, and other words of a fixed list.
  case value = "enumMember"
  case label
  /// A key of a header or of a definition.
  case key = "property"
  /// `to`, `via`, `on` and the others.
  case keyword
  case string
  case comment
  /// The words of a statement.
  case statement
  /// Brackets, braces, and what else sets the markup apart.
  case punctuation

  /// The number by which the protocol calls the kind.
  public var number: UInt32 { UInt32(clamping: Self.allCases.firstIndex(of: self) ?? 0) }
}
