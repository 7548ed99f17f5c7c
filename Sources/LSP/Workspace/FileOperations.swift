// Files that the user makes, renames or deletes in the client.

public enum WillCreateFilesRequest: ClientRequest {
  public typealias Params = CreateFilesParams
  public typealias Result = WorkspaceEdit?
  public static let method = RequestMethod.willCreateFiles
}

public enum WillRenameFilesRequest: ClientRequest {
  public typealias Params = RenameFilesParams
  public typealias Result = WorkspaceEdit?
  public static let method = RequestMethod.willRenameFiles
}

public enum WillDeleteFilesRequest: ClientRequest {
  public typealias Params = DeleteFilesParams
  public typealias Result = WorkspaceEdit?
  public static let method = RequestMethod.willDeleteFiles
}

public enum DidCreateFilesNotification: ClientNotification {
  public typealias Params = CreateFilesParams
  public static let method = NotificationMethod.didCreateFiles
}

public enum DidRenameFilesNotification: ClientNotification {
  public typealias Params = RenameFilesParams
  public static let method = NotificationMethod.didRenameFiles
}

public enum DidDeleteFilesNotification: ClientNotification {
  public typealias Params = DeleteFilesParams
  public static let method = NotificationMethod.didDeleteFiles
}

public struct CreateFilesParams: Codable, Hashable, Sendable {
  public var files: [FileCreate]

  public init(files: [FileCreate]) {
    self.files = files
  }
}

public struct FileCreate: Codable, Hashable, Sendable {
  public var uri: DocumentURI

  public init(uri: DocumentURI) {
    self.uri = uri
  }
}

public struct RenameFilesParams: Codable, Hashable, Sendable {
  public var files: [FileRename]

  public init(files: [FileRename]) {
    self.files = files
  }
}

public struct FileRename: Codable, Hashable, Sendable {
  public var oldUri: DocumentURI
  public var newUri: DocumentURI

  public init(oldUri: DocumentURI, newUri: DocumentURI) {
    self.oldUri = oldUri
    self.newUri = newUri
  }
}

public struct DeleteFilesParams: Codable, Hashable, Sendable {
  public var files: [FileDelete]

  public init(files: [FileDelete]) {
    self.files = files
  }
}

public struct FileDelete: Codable, Hashable, Sendable {
  public var uri: DocumentURI

  public init(uri: DocumentURI) {
    self.uri = uri
  }
}
