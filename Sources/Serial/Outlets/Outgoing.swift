// Bytes on their way to one kind of outlet.

/// Takes what is escaped for the outlet and nothing else.
public struct Outgoing<Destination: Outlet>: Sendable {
  public private(set) var bytes: [UInt8]

  /// What is written is appended to the bytes.
  public init(appendingTo bytes: consuming [UInt8] = []) { self.bytes = bytes }

  public mutating func write(_ text: Escaped<Destination>) { bytes += text.bytes }

  public mutating func write(_ other: Outgoing) { bytes += other.bytes }

  /// A number of the same characters: `^^^^`.
  public mutating func write(_ character: StaticString, times count: Int) {
    for _ in 0..<max(count, 0) { character.withUTF8Buffer { bytes.append(contentsOf: $0) } }
  }
}

extension Outgoing where Destination == JSONText {
  /// A value, or the values, that a writer has written.
  public mutating func write(_ json: JSONWriter) { bytes += json.bytes }
}
