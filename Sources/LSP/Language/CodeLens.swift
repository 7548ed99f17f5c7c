// A line of counts above a definition.

public enum CodeLensRequest: ClientRequest {
  public typealias Params = CodeLensParams
  public typealias Result = [CodeLens]?
  public static let method = RequestMethod.codeLens
}

public enum CodeLensResolveRequest: ClientRequest {
  public typealias Params = CodeLens
  public typealias Result = CodeLens
  public static let method = RequestMethod.codeLensResolve
}

public typealias CodeLensParams = TextDocumentParams

public struct CodeLens: Codable, Hashable, Sendable {
  /// Within one line.
  public var range: Range
  /// `nil` until it is resolved.
  public var command: Command?
  public var data: LSPAny?

  public init(range: Range, command: Command? = nil, data: LSPAny? = nil) {
    self.range = range
    self.command = command
    self.data = data
  }
}

public enum CodeLensRefreshRequest: Request {
  public typealias Params = Null
  public typealias Result = Null
  public static let name = "workspace/codeLens/refresh"
}
