// Which document, and which version of it.

public struct TextDocumentIdentifier: Codable, Hashable, Sendable {
  public var uri: DocumentURI

  public init(uri: DocumentURI) {
    self.uri = uri
  }
}

public struct VersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  /// `nil` is against the protocol, but some clients send it.
  public var version: Int?

  public init(uri: DocumentURI, version: Int? = nil) {
    self.uri = uri
    self.version = version
  }
}

public struct OptionalVersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  /// `nil`, sent as `null`, where the document is not open.
  public var version: Int?

  public init(uri: DocumentURI, version: Int? = nil) {
    self.uri = uri
    self.version = version
  }

  private enum CodingKeys: CodingKey { case uri, version }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(uri, forKey: .uri)
    try container.encode(version, forKey: .version)
  }
}
