// The first request: who the client is, what it can, and which folders are open.

public enum InitializeRequest: ClientRequest {
  public typealias Params = InitializeParams
  public typealias Result = InitializeResult
  public static let method = RequestMethod.initialize
}

/// Fields of a wrong type are taken as missing: a session that cannot begin helps nobody.
public struct InitializeParams: Codable, Sendable {
  /// The process whose end ends the server; `nil` where no process started it.
  @Lenient public var processId: Int?
  @Lenient public var clientInfo: ClientInfo?
  @Lenient public var locale: String?
  @Lenient public var rootPath: String?
  @Lenient public var rootUri: DocumentURI?
  @Lenient public var capabilities: ClientCapabilities
  @Lenient public var initializationOptions: LSPAny?
  @Lenient public var trace: TraceValue?
  /// `nil` where the client knows no folders, or none is open.
  @Lenient public var workspaceFolders: [WorkspaceFolder]?
  @Lenient public var workDoneToken: ProgressToken?

  public init(
    processId: Int? = nil,
    clientInfo: ClientInfo? = nil,
    locale: String? = nil,
    rootPath: String? = nil,
    rootUri: DocumentURI? = nil,
    capabilities: ClientCapabilities = ClientCapabilities(),
    initializationOptions: LSPAny? = nil,
    trace: TraceValue? = nil,
    workspaceFolders: [WorkspaceFolder]? = nil,
    workDoneToken: ProgressToken? = nil
  ) {
    self.processId = processId
    self.clientInfo = clientInfo
    self.locale = locale
    self.rootPath = rootPath
    self.rootUri = rootUri
    self.capabilities = capabilities
    self.initializationOptions = initializationOptions
    self.trace = trace
    self.workspaceFolders = workspaceFolders
    self.workDoneToken = workDoneToken
  }

  /// The folders that are open, by whatever field the client tells them; empty for none.
  public var folders: [DocumentURI] {
    if let workspaceFolders, !workspaceFolders.isEmpty { return workspaceFolders.map(\.uri) }
    if let rootUri { return [rootUri] }
    if let rootPath, !rootPath.isEmpty { return [DocumentURI(path: rootPath)] }
    return []
  }
}

public struct ClientInfo: Codable, Hashable, Sendable {
  public var name: String
  public var version: String?

  public init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }
}

public struct TraceValue: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let off = TraceValue(rawValue: "off")
  public static let messages = TraceValue(rawValue: "messages")
  public static let verbose = TraceValue(rawValue: "verbose")
}
