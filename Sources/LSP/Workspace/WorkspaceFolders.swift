// The folders that are open.

public struct WorkspaceFolder: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  public var name: String

  public init(uri: DocumentURI, name: String) {
    self.uri = uri
    self.name = name
  }
}

public enum DidChangeWorkspaceFoldersNotification: ClientNotification {
  public typealias Params = DidChangeWorkspaceFoldersParams
  public static let method = NotificationMethod.didChangeWorkspaceFolders
}

public struct DidChangeWorkspaceFoldersParams: Codable, Hashable, Sendable {
  public var event: WorkspaceFoldersChangeEvent

  public init(event: WorkspaceFoldersChangeEvent) {
    self.event = event
  }
}

public struct WorkspaceFoldersChangeEvent: Codable, Hashable, Sendable {
  public var added: [WorkspaceFolder]
  public var removed: [WorkspaceFolder]

  public init(added: [WorkspaceFolder], removed: [WorkspaceFolder]) {
    self.added = added
    self.removed = removed
  }
}

public enum WorkspaceFoldersRequest: Request {
  public typealias Params = Null
  public typealias Result = [WorkspaceFolder]?
  public static let name = "workspace/workspaceFolders"
}
