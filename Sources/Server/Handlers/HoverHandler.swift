// The card over a word.

internal import Features
internal import LSP

enum HoverHandler: RequestHandler {
  typealias Served = HoverRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.hoverProvider = true
  }

  static func answer(_ params: HoverParams, _ context: RequestContext) throws(ResponseError) -> LSP.Hover? {
    let place = try context.place(params.textDocument.uri, params.position)
    guard let card = Features.Hover.at(place.offset, in: place.features) else { return nil }
    return Hover(
      contents: MarkupContent(card.text, for: context.client.capabilities.textDocument.hover.contentFormat),
      range: place.document.text.range(card.range, context.client.encoding))
  }
}
