// A message that goes out: header and JSON in one run of bytes, for one write.

public struct Frame: Hashable, Sendable {
  public let bytes: [UInt8]

  /// A frame around a message that is JSON already.
  public init(body: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + 32)
    bytes.append(contentsOf: "Content-Length: \(body.count)\r\n\r\n".utf8)
    bytes.append(contentsOf: body)
    self.bytes = bytes
  }

  /// The response to a request.
  public init<R: Request>(answering id: RequestID, to request: R.Type, with result: R.Result) {
    self.init(ResultMessage(id: id, result: result))
  }

  /// The response to what went wrong; without an id where the request's could not be read.
  public init(answering id: RequestID?, with error: ResponseError) { self.init(ErrorMessage(id: id, error: error)) }

  public init<R: Request>(_ request: R.Type, id: RequestID, _ params: R.Params) {
    self.init(CallMessage(id: id, method: R.name, params: params))
  }

  public init<N: Notification>(_ notification: N.Type, _ params: N.Params) {
    self.init(CallMessage(id: nil, method: N.name, params: params))
  }

  private init(_ message: some OutgoingMessage) {
    var body: [UInt8] = []
    do {
      try JSONEncoding.append(message, to: &body)
      self.init(body: body)
    } catch {
      self.init(answering: message.id, with: ResponseError(.internalError, "the result is no JSON"))
    }
  }
}

extension Frame {
  /// The message without its header.
  public var body: ArraySlice<UInt8> {
    guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return [] }
    return bytes[brace...]
  }
}

private protocol OutgoingMessage: Encodable {
  var id: RequestID? { get }
}

private struct CallMessage<Params: Encodable>: OutgoingMessage {
  private(set) var jsonrpc = "2.0"
  let id: RequestID?
  let method: String
  let params: Params?

  init(id: RequestID?, method: String, params: Params) {
    self.id = id
    self.method = method
    self.params = params is Null ? nil : params
  }
}

/// `result` is generic and so written even if it is `null`.
private struct ResultMessage<Result: Encodable>: OutgoingMessage {
  private(set) var jsonrpc = "2.0"
  let id: RequestID?
  let result: Result
}

private struct ErrorMessage: OutgoingMessage {
  let id: RequestID?
  let error: ResponseError

  private enum CodingKeys: CodingKey { case jsonrpc, id, error }

  /// `id` is written even if it is `null`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    try container.encode(error, forKey: .error)
  }
}
