// One of several things that stand in one role of a statement.

public import Text

/// A handle, a statement by its label, or a date.
public enum StatementPart: Sendable {
  case use(Use)
  case label(LabelUse)
  case date(When)

  /// As it stands in the file; a handle with its sigil.
  public var range: TextRange {
    switch self {
    case .use(let use): use.range
    case .label(let label): label.range
    case .date(let when): when.range
    }
  }
}
