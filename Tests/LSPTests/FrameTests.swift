// Messages as they go out, byte by byte.

import LSP
import Testing

private func text(_ frame: Frame) -> String { String(decoding: frame.bytes, as: UTF8.self) }
private func body(_ frame: Frame) -> String { String(decoding: frame.body, as: UTF8.self) }

@Test func aFrameIsHeaderAndMessage() {
  #expect(text(Frame(body: Array("{}".utf8))) == "Content-Length: 2\r\n\r\n{}")
  #expect(text(Frame(body: Array(#"{"a":"é"}"#.utf8))) == "Content-Length: 10\r\n\r\n{\"a\":\"é\"}")
}

@Test func aResultIsWrittenEvenIfItIsNull() {
  let hover = Hover(contents: .markdown("**x** </a>"))
  #expect(
    body(Frame(answering: 1, to: HoverRequest.self, with: hover))
      == #"{"jsonrpc":"2.0","id":1,"result":{"contents":{"kind":"markdown","value":"**x** </a>"}}}"#
  )
  #expect(
    body(Frame(answering: "a", to: HoverRequest.self, with: nil)) == #"{"jsonrpc":"2.0","id":"a","result":null}"#
  )
  #expect(
    body(Frame(answering: 2, to: ShutdownRequest.self, with: Null())) == #"{"jsonrpc":"2.0","id":2,"result":null}"#
  )
}

@Test func anErrorHasAnIdEvenIfItIsNull() {
  let error = ResponseError(.methodNotFound, "no such method: “x/y”")
  #expect(
    body(Frame(answering: 3, with: error))
      == #"{"jsonrpc":"2.0","id":3,"error":{"code":-32601,"message":"no such method: “x/y”"}}"#
  )
  #expect(
    body(Frame(answering: nil, with: ResponseError(.parseError, "?", data: ["retry": false])))
      == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"?","data":{"retry":false}}}"#
  )
}

@Test func callsWithoutParamsHaveNone() {
  #expect(
    body(Frame(DiagnosticRefreshRequest.self, id: 4, Null()))
      == #"{"jsonrpc":"2.0","id":4,"method":"workspace/diagnostic/refresh"}"#
  )
  #expect(
    body(Frame(InitializedNotification.self, InitializedParams()))
      == #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#
  )
}

@Test func progressCarriesWhatIsDoneOrPartOfAResult() {
  let begin = WorkDoneProgress.begin(WorkDoneProgressBegin(title: "Reading", cancellable: true, percentage: 0))
  #expect(
    body(Frame(ProgressNotification.self, ProgressParams(token: "t", value: begin)))
      == #"{"jsonrpc":"2.0","method":"$/progress","params":{"token":"t","value":"#
      + #"{"kind":"begin","title":"Reading","cancellable":true,"percentage":0}}}"#
  )
  #expect(
    body(Frame(ProgressNotification.self, ProgressParams(token: 1, value: WorkspaceDiagnosticReport(items: []))))
      == #"{"jsonrpc":"2.0","method":"$/progress","params":{"token":1,"value":{"items":[]}}}"#
  )
}

@Test func aResultThatIsNoJSONIsAnError() {
  #expect(
    body(Frame(answering: 5, to: ExecuteCommandRequest.self, with: .decimal(.nan)))
      == #"{"jsonrpc":"2.0","id":5,"error":{"code":-32603,"message":"the result is no JSON"}}"#
  )
  #expect(
    body(Frame(answering: 5, to: ExecuteCommandRequest.self, with: .decimal(0.5)))
      == #"{"jsonrpc":"2.0","id":5,"result":0.5}"#
  )
}
