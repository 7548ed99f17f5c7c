// Fields that may be missing, `null` or of a wrong type without failing what they stand in.

/// Reads a field it cannot make sense of as the type's empty value: `false`, `nil`, `[]`. In an array just the elements
/// that cannot be read are left out.
@propertyWrapper
public struct Lenient<Value: LenientValue>: Codable {
  public var wrappedValue: Value

  public init() { wrappedValue = Value() }

  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  public init(from decoder: any Decoder) { wrappedValue = (try? Value(from: decoder)) ?? Value() }

  public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension Lenient: Sendable where Value: Sendable {}

/// A type with an empty value.
public protocol LenientValue: Codable {
  init()
}

extension Bool: LenientValue {}
extension String: LenientValue {}
extension Array: LenientValue where Element: Codable {}
extension Optional: LenientValue where Wrapped: Codable {
  public init() { self = nil }
}

extension KeyedDecodingContainer {
  public func decode<Value>(_ type: Lenient<Value>.Type, forKey key: Key) -> Lenient<Value> {
    Lenient(wrappedValue: (try? decodeIfPresent(Value.self, forKey: key)) ?? Value())
  }

  public func decode<Element>(_ type: Lenient<[Element]>.Type, forKey key: Key) -> Lenient<[Element]> {
    Lenient(wrappedValue: lossyArray(of: Element.self, forKey: key) ?? [])
  }

  public func decode<Element>(_ type: Lenient<[Element]?>.Type, forKey key: Key) -> Lenient<[Element]?> {
    Lenient(wrappedValue: lossyArray(of: Element.self, forKey: key))
  }

  private func lossyArray<Element: Decodable>(of type: Element.Type, forKey key: Key) -> [Element]? {
    (try? decodeIfPresent([Attempt<Element>].self, forKey: key))?.compactMap(\.value)
  }
}

extension KeyedEncodingContainer {
  public mutating func encode<Value>(_ field: Lenient<Value?>, forKey key: Key) throws {
    try encodeIfPresent(field.wrappedValue, forKey: key)
  }
}

private struct Attempt<Value: Decodable>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) { value = try? Value(from: decoder) }
}
