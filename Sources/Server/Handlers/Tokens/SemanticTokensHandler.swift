// What each part of a document is.

internal import Features
internal import LSP
internal import Syntax
internal import Text

enum SemanticTokensHandler: RequestHandler {
  typealias Served = SemanticTokensFullRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.semanticTokensProvider = SemanticTokensOptions(
      legend: SemanticTokensLegend(
        tokenTypes: TokenType.allCases.map(\.rawValue),
        tokenModifiers: TokenModifiers.names
      ),
      range: true,
      full: SemanticTokensFullOptions(delta: true)
    )
  }

  static func answer(_ params: SemanticTokensParams, _ context: RequestContext) throws(ResponseError) -> SemanticTokens?
  {
    let place = try context.place(params.textDocument.uri)
    let data = tokens(of: place, context)
    return SemanticTokens(resultId: context.tokens.keep(data, of: place.document.uri), data: data)
  }

  /// The tokens of a whole document as the protocol writes them.
  static func tokens(of place: DocumentPlace, _ context: RequestContext) -> [UInt32] {
    let all = TextRange(0, place.features.tree.bytes.count)
    let tokens = Tokens.within(all, place.features.tree, place.features.facts)
    return place.document.text.tokenData(of: tokens, context.client.encoding)
  }
}
