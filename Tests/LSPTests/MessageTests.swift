// Messages as they come in: what they are, and what is wrong with them.

import LSP
import Testing

private func message(_ json: String) throws(MessageProblem) -> Message { try Message(Array(json.utf8)) }

private func problem(_ json: String) -> MessageProblem? {
  do {
    _ = try message(json)
    return nil
  } catch {
    return error
  }
}

/// A picture of a message: `request 1 hover`.
private func picture(_ json: String) -> String {
  switch Result(catching: { () throws(MessageProblem) in try message(json) }) {
  case .success(.request(let id, let call)): "request \(id) \(call.method)"
  case .success(.notification(let call)): "notification \(call.method)"
  case .success(.response(let response)): "response \(response.id.map(\.description) ?? "null")"
  case .failure(let problem): "problem \(problem.id.map(\.description) ?? "null") \(problem.error.code.rawValue)"
  }
}

@Test(arguments: [
  (#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#, "request 1 shutdown"),
  (#"{"id":"1","method":"x/unknown","params":[1]}"#, "request 1 x/unknown"),
  (#"{"id":-7,"method":"m"}"#, "request -7 m"),
  (#" { "params" : { "id" : 9 , "method" : "no" } , "method" : "exit" } "#, "notification exit"),
  (#"{"method":"$/setTrace","params":null}"#, "notification $/setTrace"),
  (#"{"\u006dethod":"a\/b"}"#, "notification a/b"),
  (#"{"method":"a","method":"b"}"#, "notification a"),
  (#"{"id":4,"result":null}"#, "response 4"),
  (#"{"id":4}"#, "response 4"),
  (#"{"id":null,"error":{"code":1,"message":"m"}}"#, "response null"),
  ("", "problem null -32700"),
  (" ", "problem null -32700"),
  ("null", "problem null -32600"),
  ("{", "problem null -32700"),
  ("{}{}", "problem null -32700"),
  (#"{"method":"a",}"#, "problem null -32700"),
  (#"{"method":"a""id":1}"#, "problem null -32700"),
  (#"{"method" "a"}"#, "problem null -32700"),
  (#"{"method":}"#, "problem null -32700"),
  (#"{"method":"a"#, "problem null -32700"),
  (#"{"method":"a\"#, "problem null -32700"),
  (#"{"params":{"a":[}"#, "problem null -32700"),
  (#"{method:"a"}"#, "problem null -32700"),
  ("{}", "problem null -32600"),
  (#"[{"id":1,"method":"a"}]"#, "problem null -32600"),
  (#"{"id":1.5,"method":"a"}"#, "problem null -32600"),
  (#"{"id":{},"method":"a"}"#, "problem null -32600"),
  (#"{"id":99999999999999999999,"method":"a"}"#, "problem null -32600"),
  (#"{"id":null,"method":"a"}"#, "problem null -32600"),
  (#"{"id":2,"method":7}"#, "problem 2 -32600"),
  (#"{"result":1}"#, "problem null -32600"),
])
func messagesAreTold(_ json: String, _ expected: String) {
  #expect(picture(json) == expected)
}

@Test(arguments: [
  ("7", ErrorCode.invalidRequest), (#""shutdown""#, .invalidRequest), ("null", .invalidRequest),
  ("[]", .invalidRequest),
  ("7 8", .parseError), ("hello", .parseError), ("", .parseError),
])
func aMessageIsAnObject(_ json: String, _ code: ErrorCode) {
  #expect(problem(json)?.error.code == code)
}

@Test func invalidUTF8IsNoMessage() {
  #expect(throws: MessageProblem.self) {
    try Message(Array(#"{"method":""#.utf8) + [0xFF] + Array(#""}"#.utf8))
  }
}

@Test func aHoverIsDecodedDispatchedAndAnswered() throws {
  let json =
    #"{"id":7,"method":"textDocument/hover","params":"#
    + #"{"textDocument":{"uri":"file:///a%20b.article"},"position":{"line":3,"character":9}}}"#
  guard case .request(let id, let call) = try message(json) else { throw NotExpected() }
  #expect(RequestMethod(rawValue: call.method) == .hover)
  let params = try call.params(of: HoverRequest.self)
  #expect(params.textDocument.uri.path == "/a b.article")
  #expect(params.position == Position(line: 3, character: 9))
  let frame = Frame(answering: id, to: HoverRequest.self, with: Hover(contents: .plainText("x")))
  guard case .response(let response) = try Message(Array(frame.body)) else { throw NotExpected() }
  #expect(response.id == 7)
  #expect(try response.result(of: HoverRequest.self)?.contents == .plainText("x"))
}

@Test(arguments: [
  (#"{"id":1,"method":"m"}"#, -32602, "`textDocument` is missing"),
  (#"{"id":1,"method":"m","params":null}"#, -32602, "`textDocument` is missing"),
  (#"{"id":1,"method":"m","params":{"textDocument":{"uri":7}}}"#, -32602, "textDocument.uri: "),
  (#"{"id":1,"method":"m","params":[]}"#, -32602, ""),
  (#"{"id":1,"method":"m","params":{"a" 1}}"#, -32700, ""),
  (#"{"id":1,"method":"m","params":{"textDocument":{"uri":"\u00"}}}"#, -32700, ""),
])
func paramsThatDoNotFitAreAnError(_ json: String, _ code: Int, _ start: String) throws {
  guard case .request(_, let call) = try message(json) else { throw NotExpected() }
  let error = #expect(throws: ResponseError.self) { try call.params(of: HoverRequest.self) }
  #expect(error?.code.rawValue == code)
  #expect(error?.message.hasPrefix(start) == true, "\(error?.message ?? "")")
}

@Test func aClientsAnswerIsAResultOrAnError() throws {
  guard case .response(let refused) = try message(#"{"id":1,"error":{"code":-32601,"message":"no"}}"#),
    case .response(let done) = try message(#"{"id":2,"result":[{"a":1},null]}"#),
    case .response(let silent) = try message(#"{"id":3}"#)
  else { throw NotExpected() }
  #expect(throws: ResponseError(.methodNotFound, "no")) { try refused.result(of: ConfigurationRequest.self) }
  #expect(try done.result(of: ConfigurationRequest.self) == [["a": 1], .null])
  #expect(try silent.result(of: RegisterCapabilityRequest.self) == Null())
  #expect(throws: ResponseError.self) { try silent.result(of: ConfigurationRequest.self) }
}

@Test func deepJSONIsAnErrorAndNoCrash() throws {
  for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
    let deep = String(repeating: open, count: 100_000)
    #expect(problem(#"{"id":1,"method":"m","params":"# + deep)?.error.code == .parseError)
    let closed = deep + "1" + String(repeating: close, count: 100_000)
    #expect(problem(#"{"id":1,"method":"m","params":"# + closed + "}")?.error.code == .parseError)
    let allowed = String(repeating: open, count: 250) + "1" + String(repeating: close, count: 250)
    guard
      case .request(_, let call) = try message(
        #"{"id":1,"method":"m","params":{"command":"c","arguments":["# + allowed + "]}}"
      )
    else { throw NotExpected() }
    #expect(try call.params(of: ExecuteCommandRequest.self).arguments?.count == 1)
  }
}

@Test func halfASurrogatePairIsOneUnknownCharacter() throws {
  let texts = [
    (#"a\ud83d"#, "a\u{FFFD}"), (#"\ude00\\u0041"#, "\u{FFFD}\\u0041"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
    (#"\ud83d\ude00"#, "😀"), (#"\\ud83d"#, #"\ud83d"#), (#"\ud83d\n"#, "\u{FFFD}\n"),
  ]
  for (written, read) in texts {
    let json =
      #"{"method":"m","params":{"textDocument":{"uri":"x","version":1},"contentChanges":[{"text":""#
      + written + #""}]}}"#
    guard case .notification(let call) = try message(json) else { throw NotExpected() }
    #expect(try call.params(of: DidChangeTextDocumentNotification.self).contentChanges.first?.text == read)
  }
}

private struct NotExpected: Error {}
