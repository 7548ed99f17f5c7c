// A value inside a message, still as JSON.

/// Shares the message's bytes.
public struct JSONFragment: Sendable {
  let bytes: ArraySlice<UInt8>

  /// The value as the type; the error says where it does not fit.
  public func value<Value: Decodable>(as type: Value.Type) throws(ResponseError) -> Value {
    do {
      return try JSONReader.value(type, from: bytes)
    } catch let error as DecodingError {
      throw ResponseError(error)
    } catch {
      throw ResponseError(.invalidParams, "\(error)")
    }
  }

  var isNull: Bool { bytes.elementsEqual("null".utf8) }

  /// A string, read without a decoder (1 µs) where nothing in it is escaped.
  var string: String? {
    let quote = UInt8(ascii: "\"")
    guard bytes.count >= 2, bytes.first == quote, bytes.last == quote else { return nil }
    let text = bytes.dropFirst().dropLast()
    if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\\") }) { return String(validating: text, as: UTF8.self) }
    return try? value(as: String.self)
  }

  /// An integer or a string; up to 18 digits are read without a decoder.
  var numberOrString: NumberOrString? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if !bytes.isEmpty, bytes.count <= 18, bytes.allSatisfy(digits.contains) {
      return .number(bytes.reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) })
    }
    return string.map(NumberOrString.string) ?? (try? value(as: NumberOrString.self))
  }
}

extension ResponseError {
  fileprivate init(_ error: DecodingError) {
    let place: [any CodingKey]
    let what: String
    switch error {
    case .typeMismatch(_, let context): (place, what) = (context.codingPath, context.debugDescription)
    case .valueNotFound(_, let context): (place, what) = (context.codingPath, context.debugDescription)
    case .keyNotFound(let key, let context): (place, what) = (context.codingPath, "`\(key.stringValue)` is missing")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init(.parseError, context.debugDescription)
      return
    case .dataCorrupted(let context): (place, what) = (context.codingPath, context.debugDescription)
    @unknown default: (place, what) = ([], "\(error)")
    }
    let path = place.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    self.init(.invalidParams, path.isEmpty ? what : "\(path): \(what)")
  }
}
