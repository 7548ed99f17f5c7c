// Messages that a client shows or logs.

public enum ShowMessageNotification: Notification {
  public typealias Params = ShowMessageParams
  public static let name = "window/showMessage"
}

public struct ShowMessageParams: Codable, Hashable, Sendable {
  public var type: MessageType
  public var message: String

  public init(type: MessageType, message: String) {
    self.type = type
    self.message = message
  }
}

public enum ShowMessageRequest: Request {
  public typealias Params = ShowMessageRequestParams
  public typealias Result = MessageActionItem?
  public static let name = "window/showMessageRequest"
}

public struct ShowMessageRequestParams: Codable, Hashable, Sendable {
  public var type: MessageType
  public var message: String
  public var actions: [MessageActionItem]?

  public init(type: MessageType, message: String, actions: [MessageActionItem]? = nil) {
    self.type = type
    self.message = message
    self.actions = actions
  }
}

public struct MessageActionItem: Codable, Hashable, Sendable {
  public var title: String

  public init(title: String) {
    self.title = title
  }
}

public enum LogMessageNotification: Notification {
  public typealias Params = LogMessageParams
  public static let name = "window/logMessage"
}

public typealias LogMessageParams = ShowMessageParams

public enum MessageType: Int, Codable, Sendable {
  case error = 1
  case warning = 2
  case info = 3
  case log = 4
}
