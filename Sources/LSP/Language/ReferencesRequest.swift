// Where something is used.

public enum ReferencesRequest: ClientRequest {
  public typealias Params = ReferenceParams
  public typealias Result = [Location]?
  public static let method = RequestMethod.references
}

public struct ReferenceParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var position: Position
  public var context: ReferenceContext
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    position: Position,
    context: ReferenceContext,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.position = position
    self.context = context
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public struct ReferenceContext: Codable, Hashable, Sendable {
  public var includeDeclaration: Bool

  public init(includeDeclaration: Bool) {
    self.includeDeclaration = includeDeclaration
  }
}

public enum DocumentHighlightRequest: ClientRequest {
  public typealias Params = DocumentHighlightParams
  public typealias Result = [DocumentHighlight]?
  public static let method = RequestMethod.documentHighlight
}

public typealias DocumentHighlightParams = TextDocumentPositionParams

public struct DocumentHighlight: Codable, Hashable, Sendable {
  public var range: Range
  public var kind: DocumentHighlightKind?

  public init(range: Range, kind: DocumentHighlightKind? = nil) {
    self.range = range
    self.kind = kind
  }
}

public enum DocumentHighlightKind: Int, Codable, Sendable {
  case text = 1
  case read = 2
  case write = 3
}
