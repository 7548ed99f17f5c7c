// What a statement is about.

internal import Corpus
internal import Syntax

enum TargetRecord: Sendable {
  case handle(HandleRecord)
  /// Another statement, by its label without `^`.
  case statement(String)

  /// With its sigil: `#targets`, `^1`.
  var written: String {
    switch self {
    case .handle(let record): record.sigil.character + record.id
    case .statement(let label): "^" + label
    }
  }

  /// `actor`, `issue` or `statement`.
  var kind: String {
    switch self {
    case .handle(let record): record.handle.namespace.word
    case .statement: "statement"
    }
  }

  /// Without sigil.
  var id: String {
    switch self {
    case .handle(let record): record.id
    case .statement(let label): label
    }
  }

  var isUnsure: Bool {
    switch self {
    case .handle(let record): record.isUnsure
    case .statement: false
    }
  }
}
