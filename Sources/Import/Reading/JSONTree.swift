// A text in JSON as a tree.

/// A value, and the line on which it begins.
struct JSONTree: Sendable {
  enum Value: Sendable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([JSONTree])
    /// In the order in which they are written.
    case object([(key: String, value: JSONTree)])
  }

  var value: Value
  /// From 1.
  var line: Int

  /// The value under a key, of a key given twice the first; nil where this is no object or has no such key.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? { if case .string(let text) = value { text } else { nil } }
  var members: [(key: String, value: JSONTree)]? { if case .object(let members) = value { members } else { nil } }
  var array: [JSONTree]? { if case .array(let array) = value { array } else { nil } }

  /// A whole number that a place in a text can be; nil for any other value, and for numbers beyond it.
  var integer: Int? {
    guard case .number(let text) = value, text.utf8.count < 12 else { return nil }
    return Int(text)
  }

  /// The values of an array; any other value alone; none for `null`.
  var list: [JSONTree] {
    switch value {
    case .array(let array): array
    case .null: []
    default: [self]
    }
  }
}

extension JSONTree {
  /// Reads bytes as JSON (RFC 8259), with a byte-order mark or without.
  static func read(_ bytes: [UInt8]) -> Result<JSONTree, ImportRefusal> {
    var parser = JSONParser(bytes)
    return parser.read()
  }
}
