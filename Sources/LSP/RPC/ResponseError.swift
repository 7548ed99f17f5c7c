// Why a request has no result: thrown by handlers, and sent as the `error` of a response.

internal import Serial

public struct ResponseError: Error, Codable, Hashable, Sendable {
  public var code: ErrorCode
  /// A sentence for the user, on one line: control characters of what it quotes are signs.
  public var message: String
  public var data: LSPAny?

  public init(_ code: ErrorCode, _ message: String, data: LSPAny? = nil) {
    self.code = code
    self.message = message.visible
    self.data = data
  }
}

/// The codes of JSON-RPC and of the protocol; others may come.
public struct ErrorCode: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// No JSON.
  public static let parseError = ErrorCode(rawValue: -32700)
  /// JSON, but no message.
  public static let invalidRequest = ErrorCode(rawValue: -32600)
  public static let methodNotFound = ErrorCode(rawValue: -32601)
  public static let invalidParams = ErrorCode(rawValue: -32602)
  public static let internalError = ErrorCode(rawValue: -32603)
  /// A request came before `initialize`.
  public static let serverNotInitialized = ErrorCode(rawValue: -32002)
  public static let unknownErrorCode = ErrorCode(rawValue: -32001)
  /// A well-formed request that cannot be done, as a rename to a name that is taken.
  public static let requestFailed = ErrorCode(rawValue: -32803)
  /// Cancelled by the server, of a request that allows it.
  public static let serverCancelled = ErrorCode(rawValue: -32802)
  /// The text changed and the result would be wrong.
  public static let contentModified = ErrorCode(rawValue: -32801)
  public static let requestCancelled = ErrorCode(rawValue: -32800)
}
