// What words mean, shown behind them.

internal import Features
internal import LSP

enum InlayHintHandler: RequestHandler {
  typealias Served = InlayHintRequest

  /// Hints depend on the document alone: clients need to ask again where the user switches them on or off.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.inlayHintProvider = ResolveOptions()
  }

  static func answer(_ params: InlayHintParams, _ context: RequestContext) throws(ResponseError) -> [LSP.InlayHint]? {
    guard context.client.settings.showsInlayHints else { return [] }
    let place = try context.place(params.textDocument.uri, params.range.start)
    let text = place.document.text
    let range = text.range(params.range, context.client.encoding)
    let hints = try InlayHints.within(range, in: place.features) { () throws(ResponseError) in
      try context.checkCancellation()
    }
    let ofStatements = StatementHints.within(range, dates: context.client.settings.showsDates, in: place.features)
    return (hints + ofStatements).map { LSP.InlayHint($0, in: text, context.client.encoding) }
  }
}
