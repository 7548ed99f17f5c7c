// What selects checks, as bytes.

public import Text

extension RuleSelection {
  /// Adds what was selected and ignored to bytes that are compared later: equal selections write the same.
  public func write(to writer: inout ByteWriter) {
    writer.list(written(select))
    writer.list(written(ignore))
  }

  private func written(_ words: Set<RuleWord>) -> [String] {
    words.map { word in
      switch word {
      case .all: RuleWord.allWritten
      case .group(let group): "group \(group.rawValue)"
      case .code(let code): "code \(code)"
      }
    }.sorted()
  }
}
