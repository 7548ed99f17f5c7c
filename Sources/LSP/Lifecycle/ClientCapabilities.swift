// What a client says it can: as much of it as a server may want to know.

/// What is not said, or said in a wrong type, is `false`, empty or `nil`.
public struct ClientCapabilities: ClientValue {
  public var workspace: WorkspaceClientCapabilities
  public var textDocument: TextDocumentClientCapabilities
  public var window: WindowClientCapabilities
  public var general: GeneralClientCapabilities

  public init(_ json: LSPAny = [:]) {
    workspace = WorkspaceClientCapabilities(json.part("workspace"))
    textDocument = TextDocumentClientCapabilities(json.part("textDocument"))
    window = WindowClientCapabilities(json.part("window"))
    general = GeneralClientCapabilities(json.part("general"))
  }
}

public struct GeneralClientCapabilities: ClientValue {
  /// In the client’s order; empty means UTF-16.
  public var positionEncodings: [PositionEncodingKind]

  public init(_ json: LSPAny = [:]) {
    positionEncodings = json.list("positionEncodings") { $0.string.map(PositionEncodingKind.init) }
  }
}

public struct PositionEncodingKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let utf8 = PositionEncodingKind(rawValue: "utf-8")
  public static let utf16 = PositionEncodingKind(rawValue: "utf-16")
  public static let utf32 = PositionEncodingKind(rawValue: "utf-32")
}

public struct WindowClientCapabilities: ClientValue {
  public var workDoneProgress: Bool
  public var showDocument: ShowDocumentClientCapabilities

  public init(_ json: LSPAny = [:]) {
    workDoneProgress = json.flag("workDoneProgress")
    showDocument = ShowDocumentClientCapabilities(json.part("showDocument"))
  }
}

public struct ShowDocumentClientCapabilities: ClientValue {
  public var support: Bool

  public init(_ json: LSPAny = [:]) {
    support = json.flag("support")
  }
}
