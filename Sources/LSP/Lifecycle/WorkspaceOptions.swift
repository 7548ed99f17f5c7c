// How the server follows folders and files.

public struct WorkspaceOptions: Codable, Hashable, Sendable {
  public var workspaceFolders: WorkspaceFoldersServerCapabilities?
  public var fileOperations: FileOperationOptions?

  public init(
    workspaceFolders: WorkspaceFoldersServerCapabilities? = nil,
    fileOperations: FileOperationOptions? = nil
  ) {
    self.workspaceFolders = workspaceFolders
    self.fileOperations = fileOperations
  }
}

public struct WorkspaceFoldersServerCapabilities: Codable, Hashable, Sendable {
  public var supported: Bool?
  public var changeNotifications: Bool?

  public init(supported: Bool? = nil, changeNotifications: Bool? = nil) {
    self.supported = supported
    self.changeNotifications = changeNotifications
  }
}

public struct FileOperationOptions: Codable, Hashable, Sendable {
  public var didCreate: FileOperationRegistrationOptions?
  public var willCreate: FileOperationRegistrationOptions?
  public var didRename: FileOperationRegistrationOptions?
  public var willRename: FileOperationRegistrationOptions?
  public var didDelete: FileOperationRegistrationOptions?
  public var willDelete: FileOperationRegistrationOptions?

  public init(
    didCreate: FileOperationRegistrationOptions? = nil,
    willCreate: FileOperationRegistrationOptions? = nil,
    didRename: FileOperationRegistrationOptions? = nil,
    willRename: FileOperationRegistrationOptions? = nil,
    didDelete: FileOperationRegistrationOptions? = nil,
    willDelete: FileOperationRegistrationOptions? = nil
  ) {
    self.didCreate = didCreate
    self.willCreate = willCreate
    self.didRename = didRename
    self.willRename = willRename
    self.didDelete = didDelete
    self.willDelete = willDelete
  }
}

public struct FileOperationRegistrationOptions: Codable, Hashable, Sendable {
  public var filters: [FileOperationFilter]

  public init(filters: [FileOperationFilter]) {
    self.filters = filters
  }
}

public struct FileOperationFilter: Codable, Hashable, Sendable {
  public var scheme: String?
  public var pattern: FileOperationPattern

  public init(scheme: String? = nil, pattern: FileOperationPattern) {
    self.scheme = scheme
    self.pattern = pattern
  }
}

public struct FileOperationPattern: Codable, Hashable, Sendable {
  public var glob: String
  public var matches: FileOperationPatternKind?

  public init(glob: String, matches: FileOperationPatternKind? = nil) {
    self.glob = glob
    self.matches = matches
  }
}

public enum FileOperationPatternKind: String, Codable, Sendable {
  case file
  case folder
}
