// Text for one kind of outlet: the program's own words as they are, whatever is put into them escaped.

/// Made of a literal: `"<error line=\"\(line)\" message=\"\(message)\"/>"`. What stands in the literal is written as it is,
/// each text between `\(` and `)` by the outlet. So nothing that a file says reaches the outlet unescaped.
///
/// What is written thousands of times does without: see `Outgoing`.
public struct Escaped<Destination: Outlet>: Hashable, Sendable {
  public fileprivate(set) var bytes: [UInt8]

  /// A text from outside alone.
  public init(escaping text: String) {
    bytes = []
    Destination.append(text, to: &bytes)
  }

  /// What was written.
  public init(_ written: Outgoing<Destination>) { bytes = written.bytes }

  /// The text with its escapes.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  public var isEmpty: Bool { bytes.isEmpty }

  public static func + (first: Escaped, second: Escaped) -> Escaped {
    var sum = first
    sum += second
    return sum
  }

  public static func += (first: inout Escaped, second: Escaped) { first.bytes.append(contentsOf: second.bytes) }
}

extension Escaped: ExpressibleByStringInterpolation {
  public init(stringLiteral text: StaticString) {
    bytes = []
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  public typealias StringInterpolation = Interpolation

  public init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  public struct Interpolation: StringInterpolationProtocol {
    /// With what extensions here append as it is: those of outlets whose texts have several kinds of places.
    var bytes: [UInt8] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    public mutating func appendInterpolation(_ text: String) { Destination.append(text, to: &bytes) }

    public mutating func appendInterpolation(_ number: Int) { bytes.append(digitsOf: number) }

    public mutating func appendInterpolation(_ other: Escaped) { bytes.append(contentsOf: other.bytes) }
  }
}

extension Sequence {
  /// Texts that are escaped, with another between each two.
  public func joined<Destination>(separator: Escaped<Destination> = "") -> Escaped<Destination>
  where Element == Escaped<Destination> {
    var joined: Escaped<Destination> = ""
    var isFirst = true
    for text in self {
      if !isFirst { joined += separator }
      isFirst = false
      joined += text
    }
    return joined
  }
}
