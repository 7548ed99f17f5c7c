// Text that a client shows: Markdown or plain.

public struct MarkupContent: Codable, Hashable, Sendable {
  public var kind: MarkupKind
  public var value: String

  public init(kind: MarkupKind, value: String) {
    self.kind = kind
    self.value = value
  }

  public static func markdown(_ value: String) -> MarkupContent { MarkupContent(kind: .markdown, value: value) }
  public static func plainText(_ value: String) -> MarkupContent { MarkupContent(kind: .plainText, value: value) }
}

public struct MarkupKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let plainText = MarkupKind(rawValue: "plaintext")
  public static let markdown = MarkupKind(rawValue: "markdown")
}
