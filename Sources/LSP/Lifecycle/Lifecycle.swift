// The other messages about the life of a session.

public enum InitializedNotification: ClientNotification {
  public typealias Params = InitializedParams
  public static let method = NotificationMethod.initialized
}

public struct InitializedParams: Codable, Hashable, Sendable {

  public init() {
  }
}

public enum ShutdownRequest: ClientRequest {
  public typealias Params = Null
  public typealias Result = Null
  public static let method = RequestMethod.shutdown
}

public enum ExitNotification: ClientNotification {
  public typealias Params = Null
  public static let method = NotificationMethod.exit
}

public enum CancelRequestNotification: ClientNotification {
  public typealias Params = CancelParams
  public static let method = NotificationMethod.cancelRequest
}

public struct CancelParams: Codable, Hashable, Sendable {
  public var id: RequestID

  public init(id: RequestID) {
    self.id = id
  }
}

public enum SetTraceNotification: ClientNotification {
  public typealias Params = SetTraceParams
  public static let method = NotificationMethod.setTrace
}

public struct SetTraceParams: Codable, Hashable, Sendable {
  public var value: TraceValue

  public init(value: TraceValue) {
    self.value = value
  }
}

public enum LogTraceNotification: Notification {
  public typealias Params = LogTraceParams
  public static let name = "$/logTrace"
}

public struct LogTraceParams: Codable, Hashable, Sendable {
  public var message: String
  public var verbose: String?

  public init(message: String, verbose: String? = nil) {
    self.message = message
    self.verbose = verbose
  }
}
