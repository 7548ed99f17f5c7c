// A message that goes out: header and JSON in one run of bytes, for one write.

internal import Serial

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
    self.init(id, "result", result) { $0.id(id) }
  }

  /// The response to what went wrong; without an id where the request's could not be read.
  public init(answering id: RequestID?, with error: ResponseError) { self.init(id, "error", error) { $0.id(id) } }

  public init<R: Request>(_ request: R.Type, id: RequestID, _ params: R.Params) {
    self.init(id, "params", params) { json in
      json.id(id)
      json.member("method", R.name)
    }
  }

  public init<N: Notification>(_ notification: N.Type, _ params: N.Params) {
    self.init(nil, "params", params) { $0.member("method", N.name) }
  }

  /// A message whose last member is a value: one that is no params is left out.
  private init<Value: Encodable>(
    _ id: RequestID?,
    _ key: String,
    _ value: Value,
    _ write: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter()
    json.open(.object)
    json.member("jsonrpc", "2.0")
    write(&json)
    if Value.self == Null.self, key == "params" {
      json.close(.object)
      self.init(body: json.bytes)
      return
    }
    json.key(key)
    var body = json.bytes
    do {
      try JSONEncoding.append(value, to: &body)
      body.append(UInt8(ascii: "}"))
      self.init(body: body)
    } catch {
      self.init(answering: id, with: ResponseError(.internalError, "the result is no JSON"))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func id(_ id: RequestID?) {
    key("id")
    numberOrString(id)
  }
}

extension Frame {
  /// The message without its header.
  public var body: ArraySlice<UInt8> {
    guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return [] }
    return bytes[brace...]
  }
}
