// Commands of the server that a client asks for.

public enum ExecuteCommandRequest: ClientRequest {
  public typealias Params = ExecuteCommandParams
  public typealias Result = LSPAny?
  public static let method = RequestMethod.executeCommand
}

public struct ExecuteCommandParams: Codable, Hashable, Sendable {
  public var command: String
  public var arguments: [LSPAny]?
  public var workDoneToken: ProgressToken?

  public init(command: String, arguments: [LSPAny]? = nil, workDoneToken: ProgressToken? = nil) {
    self.command = command
    self.arguments = arguments
    self.workDoneToken = workDoneToken
  }
}
