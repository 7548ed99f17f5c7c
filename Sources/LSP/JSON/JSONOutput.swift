// JSON being written: the bytes so far, and which objects and arrays are open.

internal import Serial

/// A container knows how deep it stands; what is open below it when it is written to next has ended.
struct JSONOutput {
  private(set) var json: JSONWriter
  private var containers: [JSONWriter.Container] = []

  init(appendingTo bytes: consuming [UInt8]) { json = JSONWriter(appendingTo: bytes) }

  var bytes: [UInt8] { json.bytes }
  var depth: Int { containers.count }

  mutating func open(_ container: JSONWriter.Container) {
    json.open(container)
    containers.append(container)
  }

  mutating func close(to depth: Int) {
    while containers.count > depth, let container = containers.popLast() { json.close(container) }
  }

  /// Makes ready for the next element of the container at this depth.
  mutating func beginElement(at depth: Int) { close(to: depth) }

  mutating func beginElement(at depth: Int, key: String) {
    close(to: depth)
    json.key(key)
  }

  mutating func writeNull() { json.null() }

  mutating func writeEmptyObject() {
    json.open(.object)
    json.close(.object)
  }

  mutating func write(_ value: Bool) { json.bool(value) }

  mutating func writeInteger(_ value: some FixedWidthInteger) { json.integer(value) }

  /// JSON has no number for what is infinite or not a number.
  mutating func write(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "no JSON number"))
    }
    json.decimal(value)
  }

  mutating func write(_ value: String) { json.string(value) }

  /// Writes a value of a type of which an answer may hold a thousand; no for any other.
  mutating func writeDirectly<Value>(_ value: Value) -> Bool { json.answer(value) }
}
