// Edits that the server asks the client to make.

public enum ApplyEditRequest: Request {
  public typealias Params = ApplyWorkspaceEditParams
  public typealias Result = ApplyWorkspaceEditResult
  public static let name = "workspace/applyEdit"
}

public struct ApplyWorkspaceEditParams: Codable, Hashable, Sendable {
  public var label: String?
  public var edit: WorkspaceEdit

  public init(label: String? = nil, edit: WorkspaceEdit) {
    self.label = label
    self.edit = edit
  }
}

public struct ApplyWorkspaceEditResult: Codable, Hashable, Sendable {
  public var applied: Bool
  public var failureReason: String?
  public var failedChange: Int?

  public init(applied: Bool, failureReason: String? = nil, failedChange: Int? = nil) {
    self.applied = applied
    self.failureReason = failureReason
    self.failedChange = failedChange
  }
}
