// How a statement is drawn: filled where it is a plain fact, hollow where it is not.

internal import Corpus

extension Facts {
  /// Whether a statement is said as a fact, without a condition and without a doubt of the coder.
  func isPlainFact(_ statement: Statement) -> Bool {
    statement.reality == nil
      && !uses(statement.uses).contains { use in
        switch use.role {
        case .condition, .exception: true
        case .holder, .verb, .target: use.isUnsure
        default: false
        }
      } && places(statement, .condition).isEmpty && places(statement, .exception).isEmpty
  }
}
