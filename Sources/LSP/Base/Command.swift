// A command that a client shows by its title and asks the server to execute.

public struct Command: Codable, Hashable, Sendable {
  public var title: String
  public var command: String
  public var arguments: [LSPAny]?

  public init(title: String, command: String, arguments: [LSPAny]? = nil) {
    self.title = title
    self.command = command
    self.arguments = arguments
  }
}
