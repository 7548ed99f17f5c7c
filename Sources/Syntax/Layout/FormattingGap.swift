// The white space that belongs between two leaves.

/// What stands between two leaves.
enum FormattingGap {
  case none, one, indent
  /// One space where the two are apart; they may touch.
  case oneIfAny

  /// Whether it is put where no white space stands.
  var isWanted: Bool { self == .one }

  /// nil where it is let be: between lines, and where an item is missing.
  init?(_ before: SyntaxKind?, _ next: SyntaxKind?) {
    switch (before, next) {
    case (.openBrace, .closeBrace), (.openBrace, .semicolon), (.semicolon, .semicolon), (.semicolon, .closeBrace):
      return nil
    case (_, .key): self = .indent
    case (_, .lineEnd), (_, nil), (_, .colon): self = .none
    case (.colon, _), (.bar, _), (_, .bar), (.semicolon, _), (.comma, _): self = .one
    case (_, .comma), (_, .semicolon), (.openBrace, _), (_, .closeBrace): self = .none
    default: self = .oneIfAny
    }
  }
}
