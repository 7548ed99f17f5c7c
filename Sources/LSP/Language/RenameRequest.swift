// A new name for something, everywhere.

public enum RenameRequest: ClientRequest {
  public typealias Params = RenameParams
  public typealias Result = WorkspaceEdit?
  public static let method = RequestMethod.rename
}

public struct RenameParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var position: Position
  public var newName: String
  public var workDoneToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    position: Position,
    newName: String,
    workDoneToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.position = position
    self.newName = newName
    self.workDoneToken = workDoneToken
  }
}

public enum PrepareRenameRequest: ClientRequest {
  public typealias Params = PrepareRenameParams
  public typealias Result = PrepareRenameResult?
  public static let method = RequestMethod.prepareRename
}

public typealias PrepareRenameParams = TextDocumentPositionParams

/// What will be renamed, and the name to begin from.
public struct PrepareRenameResult: Codable, Hashable, Sendable {
  public var range: Range
  public var placeholder: String

  public init(range: Range, placeholder: String) {
    self.range = range
    self.placeholder = placeholder
  }
}
