// The findings of one document, pushed; they replace those before.

public enum PublishDiagnosticsNotification: Notification {
  public typealias Params = PublishDiagnosticsParams
  public static let name = "textDocument/publishDiagnostics"
}

public struct PublishDiagnosticsParams: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  /// The document’s version that was looked at; `nil` where it is not open.
  public var version: Int?
  public var diagnostics: [Diagnostic]

  public init(uri: DocumentURI, version: Int? = nil, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }
}
