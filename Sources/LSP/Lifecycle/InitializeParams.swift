// The first request: who the client is, what it can, and which folders are open.

public enum InitializeRequest: ClientRequest {
  public typealias Params = InitializeParams
  public typealias Result = InitializeResult
  public static let method = RequestMethod.initialize
}

/// Fields of a wrong type are taken as missing: a session that cannot begin helps nobody.
public struct InitializeParams: ClientValue {
  /// The process whose end ends the server; `nil` where no process started it.
  public var processId: Int?
  public var clientInfo: ClientInfo?
  public var locale: String?
  public var rootPath: String?
  public var rootUri: DocumentURI?
  public var capabilities: ClientCapabilities
  public var initializationOptions: LSPAny?
  public var trace: TraceValue?
  /// `nil` where the client knows no folders, or none is open.
  public var workspaceFolders: [WorkspaceFolder]?
  public var workDoneToken: ProgressToken?

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

  public init(_ json: LSPAny) {
    processId = json["processId"]?.integer
    clientInfo = json.object("clientInfo").flatMap(ClientInfo.init)
    locale = json["locale"]?.string
    rootPath = json["rootPath"]?.string
    rootUri = json["rootUri"]?.string.map { DocumentURI($0) }
    capabilities = ClientCapabilities(json.part("capabilities"))
    initializationOptions = json["initializationOptions"].flatMap { $0 == .null ? nil : $0 }
    trace = json["trace"]?.string.map(TraceValue.init)
    workspaceFolders = json["workspaceFolders"]?.array?.compactMap(WorkspaceFolder.init)
    workDoneToken = json["workDoneToken"].flatMap(ProgressToken.init)
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

  fileprivate init?(_ json: LSPAny) {
    guard let name = json["name"]?.string else { return nil }
    self.init(name: name, version: json["version"]?.string)
  }
}

public struct TraceValue: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let off = TraceValue(rawValue: "off")
  public static let messages = TraceValue(rawValue: "messages")
  public static let verbose = TraceValue(rawValue: "verbose")
}

extension WorkspaceFolder {
  fileprivate init?(_ json: LSPAny) {
    guard let uri = json["uri"]?.string, let name = json["name"]?.string else { return nil }
    self.init(uri: DocumentURI(uri), name: name)
  }
}

extension ProgressToken {
  fileprivate init?(_ json: LSPAny) {
    switch json {
    case .integer(let number): self = .number(number)
    case .string(let string): self = .string(string)
    default: return nil
    }
  }
}
