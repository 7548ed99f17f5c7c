// What a client says it can: as much of it as a server may want to know.

/// What is not said, or said in a wrong type, is `false`, empty or `nil`.
public struct ClientCapabilities: LenientValue, Sendable {
  @Lenient public var workspace: WorkspaceClientCapabilities
  @Lenient public var textDocument: TextDocumentClientCapabilities
  @Lenient public var window: WindowClientCapabilities
  @Lenient public var general: GeneralClientCapabilities

  public init() {}
}

public struct GeneralClientCapabilities: LenientValue, Sendable {
  /// In the client’s order; empty means UTF-16.
  @Lenient public var positionEncodings: [PositionEncodingKind]

  public init() {}
}

public struct PositionEncodingKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let utf8 = PositionEncodingKind(rawValue: "utf-8")
  public static let utf16 = PositionEncodingKind(rawValue: "utf-16")
  public static let utf32 = PositionEncodingKind(rawValue: "utf-32")
}

public struct WindowClientCapabilities: LenientValue, Sendable {
  @Lenient public var workDoneProgress: Bool
  @Lenient public var showDocument: ShowDocumentClientCapabilities

  public init() {}
}

public struct ShowDocumentClientCapabilities: LenientValue, Sendable {
  @Lenient public var support: Bool

  public init() {}
}
