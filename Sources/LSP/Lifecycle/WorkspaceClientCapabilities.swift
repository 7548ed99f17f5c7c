// What a client can do with folders and files, and which results it asks for again on request.

public struct WorkspaceClientCapabilities: ClientValue {
  public var applyEdit: Bool
  public var workspaceEdit: WorkspaceEditClientCapabilities
  public var didChangeConfiguration: DynamicRegistrationCapability
  public var didChangeWatchedFiles: DidChangeWatchedFilesClientCapabilities
  public var workspaceFolders: Bool
  public var configuration: Bool
  public var fileOperations: FileOperationClientCapabilities
  public var semanticTokens: RefreshCapability
  public var codeLens: RefreshCapability
  public var inlayHint: RefreshCapability
  public var diagnostics: RefreshCapability

  public init(_ json: LSPAny = [:]) {
    applyEdit = json.flag("applyEdit")
    workspaceEdit = WorkspaceEditClientCapabilities(json.part("workspaceEdit"))
    didChangeConfiguration = DynamicRegistrationCapability(json.part("didChangeConfiguration"))
    didChangeWatchedFiles = DidChangeWatchedFilesClientCapabilities(json.part("didChangeWatchedFiles"))
    workspaceFolders = json.flag("workspaceFolders")
    configuration = json.flag("configuration")
    fileOperations = FileOperationClientCapabilities(json.part("fileOperations"))
    semanticTokens = RefreshCapability(json.part("semanticTokens"))
    codeLens = RefreshCapability(json.part("codeLens"))
    inlayHint = RefreshCapability(json.part("inlayHint"))
    diagnostics = RefreshCapability(json.part("diagnostics"))
  }
}

public struct DynamicRegistrationCapability: ClientValue {
  public var dynamicRegistration: Bool

  public init(_ json: LSPAny = [:]) {
    dynamicRegistration = json.flag("dynamicRegistration")
  }
}

public struct RefreshCapability: ClientValue {
  public var refreshSupport: Bool

  public init(_ json: LSPAny = [:]) {
    refreshSupport = json.flag("refreshSupport")
  }
}

public struct DidChangeWatchedFilesClientCapabilities: ClientValue {
  public var dynamicRegistration: Bool
  public var relativePatternSupport: Bool

  public init(_ json: LSPAny = [:]) {
    dynamicRegistration = json.flag("dynamicRegistration")
    relativePatternSupport = json.flag("relativePatternSupport")
  }
}

public struct WorkspaceEditClientCapabilities: ClientValue {
  public var documentChanges: Bool
  public var resourceOperations: [ResourceOperationKind]
  public var normalizesLineEndings: Bool
  /// `nil` where the client shows no annotations.
  public var changeAnnotationSupport: Presence?

  public init(_ json: LSPAny = [:]) {
    documentChanges = json.flag("documentChanges")
    resourceOperations = json.list("resourceOperations") { $0.string.map(ResourceOperationKind.init) }
    normalizesLineEndings = json.flag("normalizesLineEndings")
    changeAnnotationSupport = json.presence("changeAnnotationSupport")
  }
}

public struct ResourceOperationKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let create = ResourceOperationKind(rawValue: "create")
  public static let rename = ResourceOperationKind(rawValue: "rename")
  public static let delete = ResourceOperationKind(rawValue: "delete")
}

public struct FileOperationClientCapabilities: ClientValue {
  public var dynamicRegistration: Bool
  public var willCreate: Bool
  public var didCreate: Bool
  public var willRename: Bool
  public var didRename: Bool
  public var willDelete: Bool
  public var didDelete: Bool

  public init(_ json: LSPAny = [:]) {
    dynamicRegistration = json.flag("dynamicRegistration")
    willCreate = json.flag("willCreate")
    didCreate = json.flag("didCreate")
    willRename = json.flag("willRename")
    didRename = json.flag("didRename")
    willDelete = json.flag("willDelete")
    didDelete = json.flag("didDelete")
  }
}
