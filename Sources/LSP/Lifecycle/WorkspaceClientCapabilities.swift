// What a client can do with folders and files, and which results it asks for again on request.

public struct WorkspaceClientCapabilities: LenientValue, Sendable {
  @Lenient public var applyEdit: Bool
  @Lenient public var workspaceEdit: WorkspaceEditClientCapabilities
  @Lenient public var didChangeConfiguration: DynamicRegistrationCapability
  @Lenient public var didChangeWatchedFiles: DidChangeWatchedFilesClientCapabilities
  @Lenient public var workspaceFolders: Bool
  @Lenient public var configuration: Bool
  @Lenient public var fileOperations: FileOperationClientCapabilities
  @Lenient public var semanticTokens: RefreshCapability
  @Lenient public var codeLens: RefreshCapability
  @Lenient public var inlayHint: RefreshCapability
  @Lenient public var diagnostics: RefreshCapability

  public init() {}
}

public struct DynamicRegistrationCapability: LenientValue, Sendable {
  @Lenient public var dynamicRegistration: Bool

  public init() {}
}

public struct RefreshCapability: LenientValue, Sendable {
  @Lenient public var refreshSupport: Bool

  public init() {}
}

public struct DidChangeWatchedFilesClientCapabilities: LenientValue, Sendable {
  @Lenient public var dynamicRegistration: Bool
  @Lenient public var relativePatternSupport: Bool

  public init() {}
}

public struct WorkspaceEditClientCapabilities: LenientValue, Sendable {
  @Lenient public var documentChanges: Bool
  @Lenient public var resourceOperations: [ResourceOperationKind]
  @Lenient public var normalizesLineEndings: Bool
  /// `nil` where the client shows no annotations.
  @Lenient public var changeAnnotationSupport: Presence?

  public init() {}
}

public struct ResourceOperationKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let create = ResourceOperationKind(rawValue: "create")
  public static let rename = ResourceOperationKind(rawValue: "rename")
  public static let delete = ResourceOperationKind(rawValue: "delete")
}

public struct FileOperationClientCapabilities: LenientValue, Sendable {
  @Lenient public var dynamicRegistration: Bool
  @Lenient public var willCreate: Bool
  @Lenient public var didCreate: Bool
  @Lenient public var willRename: Bool
  @Lenient public var didRename: Bool
  @Lenient public var willDelete: Bool
  @Lenient public var didDelete: Bool

  public init() {}
}
