// Values of any type out of a tree of JSON.

struct LSPAnyDecoder: Decoder {
  let value: LSPAny
  let codingPath: [any CodingKey]

  init(_ value: LSPAny, at path: [any CodingKey] = []) { (self.value, codingPath) = (value, path) }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else { throw mismatch([String: LSPAny].self, "an object") }
    return KeyedDecodingContainer(LSPAnyMembers(members: members, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch([LSPAny].self, "an array") }
    return LSPAnyElements(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { LSPAnyScalar(decoder: self) }

  // MARK: Values

  func bool() throws -> Bool {
    guard case .bool(let value) = value else { throw mismatch(Bool.self, "true or false") }
    return value
  }

  func string() throws -> String {
    guard case .string(let value) = value else { throw mismatch(String.self, "a string") }
    return value
  }

  func double() throws -> Double {
    switch value {
    case .integer(let value): return Double(value)
    case .decimal(let value): return value
    default: throw mismatch(Double.self, "a number")
    }
  }

  func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard case .integer(let value) = value, let number = Number(exactly: value) else {
      throw mismatch(type, "an integer in range")
    }
    return number
  }

  private func mismatch(_ type: Any.Type, _ wanted: String) -> DecodingError {
    let context = DecodingError.Context(codingPath: codingPath, debugDescription: "this should be \(wanted)")
    if case .null = value { return .valueNotFound(type, context) }
    return .typeMismatch(type, context)
  }
}

private struct LSPAnyMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [String: LSPAny]
  let codingPath: [any CodingKey]

  var allKeys: [Key] { members.keys.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).value == .null }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder(key).bool() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder(key).string() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try decoder(key).double() }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { Float(try decoder(key).double()) }

  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type, forKey key: Key) throws -> Number {
    try decoder(key).integer(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: decoder(key))
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { LSPAnyDecoder(members["super"] ?? .null, at: codingPath) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

  private func decoder(_ key: Key) throws -> LSPAnyDecoder {
    guard let value = members[key.stringValue] else {
      throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: ""))
    }
    return LSPAnyDecoder(value, at: codingPath + [key])
  }
}

private struct LSPAnyElements: UnkeyedDecodingContainer {
  let elements: [LSPAny]
  let codingPath: [any CodingKey]
  private(set) var currentIndex = 0

  init(elements: [LSPAny], codingPath: [any CodingKey]) { (self.elements, self.codingPath) = (elements, codingPath) }

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    guard case .null = try current().value else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try Value(from: current())
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try current()
    currentIndex += 1
    return decoder
  }

  private func current() throws -> LSPAnyDecoder {
    let path = codingPath + [ElementKey(place: currentIndex)]
    guard currentIndex < elements.count else {
      throw DecodingError.valueNotFound(LSPAny.self, .init(codingPath: path, debugDescription: "the array ends before"))
    }
    return LSPAnyDecoder(elements[currentIndex], at: path)
  }
}

private struct LSPAnyScalar: SingleValueDecodingContainer {
  let decoder: LSPAnyDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.value == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try decoder.bool() }
  func decode(_ type: String.Type) throws -> String { try decoder.string() }
  func decode(_ type: Double.Type) throws -> Double { try decoder.double() }
  func decode(_ type: Float.Type) throws -> Float { Float(try decoder.double()) }
  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number { try decoder.integer(type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: decoder) }
}

/// The place of an element in its array.
private struct ElementKey: CodingKey {
  let place: Int

  init(place: Int) { self.place = place }
  init?(stringValue: String) { nil }
  init?(intValue: Int) { place = intValue }

  var stringValue: String { "\(place)" }
  var intValue: Int? { place }
}
