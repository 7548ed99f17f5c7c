// Reads values out of JSON bytes, nearly all with Foundation's decoder.

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

enum JSONReader {
  /// Half of a surrogate pair alone (`"\ud83d"`), which JavaScript lets through and `JSONDecoder` does not, is read as
  /// U+FFFD: one unit of UTF-16 as well, so that a client's positions stay right.
  static func value<Value: Decodable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws -> Value {
    if let value = JSONScanner.value(type, from: bytes) { return value }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.dataCorrupted(let context) {
      guard let repaired = LoneSurrogates.replaced(in: bytes) else { throw DecodingError.dataCorrupted(context) }
      return try JSONDecoder().decode(type, from: Data(repaired))
    }
  }
}
