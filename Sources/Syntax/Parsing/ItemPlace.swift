// Where an item stands, which decides what it may be.

/// What an item is part of.
enum ItemPlace {
  /// A tag: any item.
  case tag
  /// A tag, behind a label and a colon: a statement, a mention or a topic.
  case labelled
  /// A line of the foot, behind its label and colon: a statement.
  case footLine

  /// What an item is that cannot be read.
  var problem: SyntaxProblem.Kind { self == .footLine ? .malformedFootLine : .malformedItem }
}
