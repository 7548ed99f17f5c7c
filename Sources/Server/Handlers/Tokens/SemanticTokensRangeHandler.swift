// What each part of a document is that the client shows.

internal import Features
internal import LSP
internal import Text

enum SemanticTokensRangeHandler: RequestHandler {
  typealias Served = SemanticTokensRangeRequest

  /// The whole answer says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: SemanticTokensRangeParams, _ context: RequestContext) throws(ResponseError)
    -> SemanticTokens?
  {
    let place = try context.place(params.textDocument.uri)
    let text = place.document.text
    let range = text.range(params.range, context.client.encoding)
    let tokens = Tokens.within(range, place.features.tree, place.features.facts)
    return SemanticTokens(data: text.tokenData(of: tokens, context.client.encoding))
  }
}
