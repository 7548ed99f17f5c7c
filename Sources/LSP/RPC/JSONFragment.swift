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
