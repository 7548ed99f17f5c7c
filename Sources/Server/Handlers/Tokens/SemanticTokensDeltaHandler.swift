// How the tokens of a document differ from those that the client has.

internal import LSP

enum SemanticTokensDeltaHandler: RequestHandler {
  typealias Served = SemanticTokensDeltaRequest

  /// The whole answer says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  /// All tokens, where those that the client has are not known any more.
  static func answer(_ params: SemanticTokensDeltaParams, _ context: RequestContext) throws(ResponseError)
    -> SemanticTokensDeltaResult?
  {
    let place = try context.place(params.textDocument.uri)
    let uri = place.document.uri
    let before = context.tokens.data(of: uri, id: params.previousResultId)
    let now = SemanticTokensHandler.tokens(of: place, context)
    let id = context.tokens.keep(now, of: uri)
    guard let before else { return .full(SemanticTokens(resultId: id, data: now)) }
    return .delta(SemanticTokensDelta(resultId: id, edits: edits(from: before, to: now)))
  }

  /// One edit in place of all numbers between those that the two have in common at their ends; none where they are equal.
  static func edits(from before: [UInt32], to now: [UInt32]) -> [SemanticTokensEdit] {
    let shorter = min(before.count, now.count)
    var start = 0
    while start < shorter, before[start] == now[start] { start += 1 }
    if start == before.count, start == now.count { return [] }
    var same = 0
    while same < shorter - start, before[before.count - 1 - same] == now[now.count - 1 - same] { same += 1 }
    return [
      SemanticTokensEdit(
        start: UInt32(clamping: start),
        deleteCount: UInt32(clamping: before.count - start - same),
        data: Array(now[start..<(now.count - same)])
      )
    ]
  }
}
