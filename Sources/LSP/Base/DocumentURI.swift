// The name of a document, as the client spells it and as a path.

internal import Serial

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
    string = "file://" + PercentEncoding.encoded(path, keeping: .path)
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
    let decoded = PercentEncoding.decoded(rest)
    return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
  }
}
