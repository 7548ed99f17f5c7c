// The name of a document, as the client spells it and as a path.

/// `file:///a%20b.article` and `file:///a%20b%2Earticle` are equal: two file URIs are, if their decoded paths are the same
/// bytes. Other URIs are equal if they are spelled the same.
public struct DocumentURI: Sendable {
  /// As the client spells it: for answers.
  public let string: String
  /// The absolute path of a `file:` URI on this machine, decoded; `nil` for other schemes (`untitled:`, `git:`), other
  /// hosts, and what cannot be a path (a zero byte, no UTF-8). Drive letters stay as they are: `/c:/corpus`.
  public let path: String?

  public init(_ string: String) {
    self.string = string
    path = Self.path(in: string)
  }

  /// The `file:` URI of an absolute path.
  public init(path: String) {
    let path = path.utf8.first == UInt8(ascii: "/") ? path : "/" + path
    var bytes = Array("file://".utf8)
    for byte in path.utf8 {
      if Self.standsForItself(byte) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: [UInt8(ascii: "%"), HexDigit.byte(for: byte >> 4), HexDigit.byte(for: byte)])
      }
    }
    string = String(decoding: bytes, as: UTF8.self)
    self.path = path
  }

  /// What stands before the first colon, in lower case: `file`, `untitled`; empty without one.
  public var scheme: String {
    guard let colon = string.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return string[..<colon].lowercased()
  }
}

extension DocumentURI: Hashable {
  /// By bytes: `String` holds composed and decomposed letters for equal, a file system does not.
  public static func == (a: DocumentURI, b: DocumentURI) -> Bool {
    switch (a.path, b.path) {
    case (let a?, let b?): a.utf8.elementsEqual(b.utf8)
    case (nil, nil): a.string.utf8.elementsEqual(b.string.utf8)
    case (nil, _?), (_?, nil): false
    }
  }

  public func hash(into hasher: inout Hasher) {
    var identity = path ?? string
    identity.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension DocumentURI: Codable, CodingKeyRepresentable, CustomStringConvertible {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }

  public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

  public var codingKey: any CodingKey { AnyKey(stringValue: string) }

  public var description: String { string }
}

extension DocumentURI {
  /// `#` and `?` that a client forgot to escape are letters of the name: a document has neither query nor fragment.
  private static func path(in string: String) -> String? {
    let prefix = "file:"
    guard string.utf8.count > prefix.utf8.count, string.prefix(prefix.count).lowercased() == prefix else { return nil }
    var rest = Array(string.utf8.dropFirst(prefix.utf8.count))[...]
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let host = rest.prefix { $0 != UInt8(ascii: "/") }
      guard host.isEmpty || host.elementsEqual("localhost".utf8) else { return nil }
      rest = rest.dropFirst(host.count)
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    let decoded = percentDecoded(rest)
    return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
  }

  /// A `%` without two hexadecimal digits stays.
  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let high = HexDigit.value(of: rest[rest.startIndex]), let low = HexDigit.value(of: rest[rest.startIndex + 1])
      {
        result.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// `pchar` of RFC 3986, and the slash.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~!$&'()*+,;=:@/".utf8.contains(byte)
    }
  }
}
