// Members of objects that are left out where there is no value.

internal import Serial

extension JSONWriter {
  /// A member, where there is a value.
  mutating func optional<Value>(_ key: String, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void) {
    guard let value else { return }
    self.key(key)
    write(&self, value)
  }

  mutating func given(_ key: String, _ value: String?) { optional(key, value) { $0.string($1) } }
  mutating func given(_ key: String, _ value: Int?) { optional(key, value) { $0.integer($1) } }
  mutating func given(_ key: String, _ value: Bool?) { optional(key, value) { $0.bool($1) } }
  mutating func given(_ key: String, _ value: [String]?) { optional(key, value) { $0.strings($1) } }
  mutating func given(_ key: String, _ value: LSPAny?) { optional(key, value) { $0.any($1) } }

  /// An id, a token or a code.
  mutating func numberOrString(_ value: NumberOrString?) {
    switch value {
    case .number(let number): integer(number)
    case .string(let string): self.string(string)
    case nil: null()
    }
  }

  /// Any value, the members of objects in the order of their keys.
  mutating func any(_ value: LSPAny) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
    case .decimal(let value): decimal(value)
    case .string(let value): string(value)
    case .array(let elements): array(elements) { $0.any($1) }
    case .object(let members):
      object { json in
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
          json.key(key)
          json.any(value)
        }
      }
    }
  }
}
