// What comes in: a request, a notification, or the response to a request of ours.

public enum Message: Sendable {
  case request(RequestID, Call)
  case notification(Call)
  case response(Response)

  /// Reads the bytes of one frame; params and result stay JSON until they are asked for. A method need not be known.
  public init(_ body: [UInt8]) throws(MessageProblem) {
    let envelope: Envelope
    do {
      envelope = try Envelope(body)
    } catch {
      throw MessageProblem(id: nil, error: error)
    }
    let id: RequestID?
    if let written = envelope.id, !written.isNull {
      guard let read = written.numberOrString else {
        throw MessageProblem(id: nil, error: ResponseError(.invalidRequest, "`id` is neither integer nor string"))
      }
      id = read
    } else {
      id = nil
    }
    if let written = envelope.method {
      guard let method = written.string else {
        throw MessageProblem(id: id, error: ResponseError(.invalidRequest, "`method` is no string"))
      }
      let call = Call(method: method, params: envelope.params)
      if let id {
        self = .request(id, call)
      } else if envelope.id == nil {
        self = .notification(call)
      } else {
        throw MessageProblem(id: nil, error: ResponseError(.invalidRequest, "the `id` of a request is not null"))
      }
    } else if envelope.id != nil {
      self = .response(Response(id: id, result: envelope.result, error: envelope.error))
    } else {
      throw MessageProblem(id: nil, error: ResponseError(.invalidRequest, "neither `method` nor `id`"))
    }
  }
}

/// Bytes that are no message: what to answer, and to which id (`nil`: to `null`).
public struct MessageProblem: Error, Hashable, Sendable {
  public var id: RequestID?
  public var error: ResponseError
}

/// A method and what it is called with.
public struct Call: Sendable {
  public let method: String
  private let fragment: JSONFragment?

  init(method: String, params: JSONFragment?) {
    self.method = method
    fragment = params
  }

  /// The params of the request; where none are given, as for `null`, they are read as an empty object.
  public func params<R: Request>(of request: R.Type) throws(ResponseError) -> R.Params { try params(as: R.Params.self) }

  public func params<N: Notification>(of notification: N.Type) throws(ResponseError) -> N.Params {
    try params(as: N.Params.self)
  }

  private func params<Params: Decodable>(as type: Params.Type) throws(ResponseError) -> Params {
    guard let fragment, !fragment.isNull else { return try Self.noParams.value(as: type) }
    return try fragment.value(as: type)
  }

  private static let noParams = JSONFragment(bytes: Array("{}".utf8)[...])
}

/// The client's answer to a request of ours.
public struct Response: Sendable {
  /// `nil` where the client could not read the request's id.
  public let id: RequestID?
  private let fragment: JSONFragment?
  private let error: JSONFragment?

  init(id: RequestID?, result: JSONFragment?, error: JSONFragment?) {
    self.id = id
    fragment = result
    self.error = error
  }

  /// The result, or the error that the client answered. A missing result is `null`.
  public func result<R: Request>(of request: R.Type) throws(ResponseError) -> R.Result {
    if let error, !error.isNull { throw try error.value(as: ResponseError.self) }
    return try (fragment ?? Self.null).value(as: R.Result.self)
  }

  /// Whether the request was refused.
  public var isError: Bool { error.map { !$0.isNull } ?? false }

  private static let null = JSONFragment(bytes: Array("null".utf8)[...])
}
