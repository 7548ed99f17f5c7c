// Reads values out of JSON bytes.

enum JSONReader {
  /// A value of any type that can be decoded. What comes with every key is scanned straight out of the bytes; of anything else
  /// a tree is read first.
  ///
  /// Half of a surrogate pair alone (`"\ud83d"`), which JavaScript lets through, is read as U+FFFD: one unit of UTF-16 as well,
  /// so that a client's positions stay right.
  static func value<Value: Decodable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws -> Value {
    if let value = JSONScanner.value(type, from: bytes) { return value }
    guard let tree = JSONScanner.tree(of: bytes) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "the message is no valid JSON"))
    }
    return try Value(from: LSPAnyDecoder(tree))
  }
}
