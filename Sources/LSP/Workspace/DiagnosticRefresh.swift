// Asks the client to pull all diagnostics again.

public enum DiagnosticRefreshRequest: Request {
  public typealias Params = Null
  public typealias Result = Null
  public static let name = "workspace/diagnostic/refresh"
}
