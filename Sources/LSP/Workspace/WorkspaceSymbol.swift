// Everything defined in the corpus, by name.

public enum WorkspaceSymbolRequest: ClientRequest {
  public typealias Params = WorkspaceSymbolParams
  public typealias Result = [WorkspaceSymbol]?
  public static let method = RequestMethod.workspaceSymbol
}

public struct WorkspaceSymbolParams: Codable, Hashable, Sendable {
  public var query: String
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(query: String, workDoneToken: ProgressToken? = nil, partialResultToken: ProgressToken? = nil) {
    self.query = query
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

/// The location is always whole, so that clients that know `SymbolInformation` alone can read it.
public struct WorkspaceSymbol: Codable, Hashable, Sendable {
  public var name: String
  public var kind: SymbolKind
  public var tags: [SymbolTag]?
  public var containerName: String?
  public var location: Location
  public var data: LSPAny?

  public init(
    name: String,
    kind: SymbolKind,
    tags: [SymbolTag]? = nil,
    containerName: String? = nil,
    location: Location,
    data: LSPAny? = nil
  ) {
    self.name = name
    self.kind = kind
    self.tags = tags
    self.containerName = containerName
    self.location = location
    self.data = data
  }
}
