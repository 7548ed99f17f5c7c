// The containers that `Encodable` types write themselves into, over a `JSONSink`.

internal import Serial

struct JSONValueEncoder: Encoder {
  let sink: JSONSink
  private let base: Int

  init(sink: JSONSink) {
    self.sink = sink
    base = sink.output.depth
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// A second container asked of the same encoder goes on in the first: so a value can write another's keys beside its
  /// own.
  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    openOnce(.object)
    return KeyedEncodingContainer(JSONObjectContainer(sink: sink, depth: base + 1))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    openOnce(.array)
    return JSONArrayContainer(sink: sink, depth: base + 1)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONScalarContainer(sink: sink) }

  private func openOnce(_ container: JSONWriter.Container) {
    if sink.output.depth == base { sink.output.open(container) }
  }
}

private struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: JSONSink
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { element(key) { $0.writeNull() } }
  func encode(_ value: Bool, forKey key: Key) { element(key) { $0.write(value) } }
  func encode(_ value: String, forKey key: Key) { element(key) { $0.write(value) } }
  func encode(_ value: Double, forKey key: Key) throws { try element(key) { try $0.write(value) } }
  func encode(_ value: Float, forKey key: Key) throws { try encode(Double(value), forKey: key) }
  func encode(_ value: some FixedWidthInteger & Encodable, forKey key: Key) { element(key) { $0.writeInteger(value) } }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    element(key) { _ in }
    try sink.write(value)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    superEncoder(forKey: key).container(keyedBy: Nested.self)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    superEncoder(forKey: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    sink.output.beginElement(at: depth, key: "super")
    return JSONValueEncoder(sink: sink)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    element(key) { _ in }
    return JSONValueEncoder(sink: sink)
  }

  @inline(__always)
  private func element<Failure>(_ key: Key, _ write: (inout JSONOutput) throws(Failure) -> Void) throws(Failure) {
    let name = key.stringValue
    func add(to output: inout JSONOutput) throws(Failure) {
      output.beginElement(at: depth, key: name)
      try write(&output)
    }
    try add(to: &sink.output)
  }
}

private struct JSONArrayContainer: UnkeyedEncodingContainer {
  let sink: JSONSink
  let depth: Int
  private(set) var count = 0

  init(sink: JSONSink, depth: Int) {
    self.sink = sink
    self.depth = depth
  }

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() {
    beginElement()
    sink.output.writeNull()
  }

  mutating func encode(_ value: some Encodable) throws {
    beginElement()
    try sink.write(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type) -> KeyedEncodingContainer<Nested> {
    superEncoder().container(keyedBy: Nested.self)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { superEncoder().unkeyedContainer() }

  mutating func superEncoder() -> any Encoder {
    beginElement()
    return JSONValueEncoder(sink: sink)
  }

  private mutating func beginElement() {
    sink.output.beginElement(at: depth)
    count += 1
  }
}

private struct JSONScalarContainer: SingleValueEncodingContainer {
  let sink: JSONSink

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { sink.output.writeNull() }
  func encode(_ value: Bool) { sink.output.write(value) }
  func encode(_ value: String) { sink.output.write(value) }
  func encode(_ value: Double) throws { try sink.output.write(value) }
  func encode(_ value: Float) throws { try sink.output.write(Double(value)) }
  func encode(_ value: some FixedWidthInteger & Encodable) { sink.output.writeInteger(value) }
  func encode(_ value: some Encodable) throws { try sink.write(value) }
}
