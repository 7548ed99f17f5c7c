// How far long work has come, and results in parts.

public enum WorkDoneProgressCreateRequest: Request {
  public typealias Params = WorkDoneProgressCreateParams
  public typealias Result = Null
  public static let name = "window/workDoneProgress/create"
}

public struct WorkDoneProgressCreateParams: Codable, Hashable, Sendable {
  public var token: ProgressToken

  public init(token: ProgressToken) {
    self.token = token
  }
}

public enum WorkDoneProgressCancelNotification: ClientNotification {
  public typealias Params = WorkDoneProgressCancelParams
  public static let method = NotificationMethod.workDoneProgressCancel
}

public struct WorkDoneProgressCancelParams: Codable, Hashable, Sendable {
  public var token: ProgressToken

  public init(token: ProgressToken) {
    self.token = token
  }
}

/// `$/progress` with a `WorkDoneProgress`, or with a part of a request's result.
public enum ProgressNotification<Value: Codable & Sendable>: Notification {
  public typealias Params = ProgressParams<Value>
  public static var name: String { "$/progress" }
}

public struct ProgressParams<Value: Codable & Sendable>: Codable, Sendable {
  public var token: ProgressToken
  public var value: Value

  public init(token: ProgressToken, value: Value) {
    self.token = token
    self.value = value
  }
}

public enum WorkDoneProgress: Hashable, Sendable {
  case begin(WorkDoneProgressBegin)
  case report(WorkDoneProgressReport)
  case end(WorkDoneProgressEnd)
}

public struct WorkDoneProgressBegin: Codable, Hashable, Sendable {
  public private(set) var kind = "begin"
  public var title: String
  public var cancellable: Bool?
  public var message: String?
  /// 0 to 100; `nil` where nobody knows.
  public var percentage: Int?

  public init(title: String, cancellable: Bool? = nil, message: String? = nil, percentage: Int? = nil) {
    self.title = title
    self.cancellable = cancellable
    self.message = message
    self.percentage = percentage
  }
}

public struct WorkDoneProgressReport: Codable, Hashable, Sendable {
  public private(set) var kind = "report"
  public var cancellable: Bool?
  public var message: String?
  public var percentage: Int?

  public init(cancellable: Bool? = nil, message: String? = nil, percentage: Int? = nil) {
    self.cancellable = cancellable
    self.message = message
    self.percentage = percentage
  }
}

public struct WorkDoneProgressEnd: Codable, Hashable, Sendable {
  public private(set) var kind = "end"
  public var message: String?

  public init(message: String? = nil) {
    self.message = message
  }
}

extension WorkDoneProgress: Codable {
  private enum CodingKeys: CodingKey { case kind }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(String.self, forKey: .kind) {
    case "begin": self = .begin(try WorkDoneProgressBegin(from: decoder))
    case "report": self = .report(try WorkDoneProgressReport(from: decoder))
    case _: self = .end(try WorkDoneProgressEnd(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .begin(let value): try value.encode(to: encoder)
    case .report(let value): try value.encode(to: encoder)
    case .end(let value): try value.encode(to: encoder)
    }
  }
}
