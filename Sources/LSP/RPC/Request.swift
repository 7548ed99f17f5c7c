// How requests and notifications are described: a type for each, with its method, params and result.

/// A question that gets a response: `HoverRequest`.
public protocol Request: Sendable {
  associatedtype Params: Codable & Sendable
  associatedtype Result: Codable & Sendable
  static var name: String { get }
}

/// A request that a client sends to the server.
public protocol ClientRequest: Request {
  static var method: RequestMethod { get }
}

extension ClientRequest {
  public static var name: String { method.rawValue }
}

/// A message without a response.
public protocol Notification: Sendable {
  associatedtype Params: Codable & Sendable
  static var name: String { get }
}

/// A notification that a client sends to the server.
public protocol ClientNotification: Notification {
  static var method: NotificationMethod { get }
}

extension ClientNotification {
  public static var name: String { method.rawValue }
}

/// No params, or a result that is always `null`: read from anything.
public struct Null: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) {}

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}
