// Any JSON value, read as a tree.

extension JSONScanner {
  /// The value that is all that the bytes hold; nil for what is no JSON (RFC 8259).
  static func tree(of bytes: ArraySlice<UInt8>) -> LSPAny? {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, replacingHalves: true)
      guard let value = scanner.tree(depth: 0), scanner.isAtEnd() else { return nil }
      return value
    }
  }

  private mutating func tree(depth: Int) -> LSPAny? {
    guard depth <= Envelope.nestingLimit, let first = next() else { return nil }
    switch first {
    case UInt8(ascii: "{"):
      var members: [String: LSPAny] = [:]
      let isRead = object { key, scanner in
        guard let value = scanner.tree(depth: depth + 1) else { return false }
        // Of members with the same name the first counts.
        if members[key] == nil { members[key] = value }
        return true
      }
      return isRead ? .object(members) : nil
    case UInt8(ascii: "["):
      var elements: [LSPAny] = []
      let isRead = array { scanner in scanner.tree(depth: depth + 1).map { elements.append($0) } != nil }
      return isRead ? .array(elements) : nil
    case UInt8(ascii: "\""): return string().map(LSPAny.string)
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  /// A number: an integer where it is one, however it is written.
  private mutating func number() -> LSPAny? {
    guard let (text, isInteger) = numeral() else { return nil }
    if isInteger, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { return nil }
    return Int(exactly: value).map(LSPAny.integer) ?? .decimal(value)
  }
}
