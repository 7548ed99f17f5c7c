// Addresses in a document that can be opened.

internal import Features
internal import LSP

enum DocumentLinkHandler: RequestHandler {
  typealias Served = DocumentLinkRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.documentLinkProvider = ResolveOptions()
  }

  static func answer(_ params: DocumentLinkParams, _ context: RequestContext) throws(ResponseError) -> [DocumentLink]? {
    let place = try context.place(params.textDocument.uri)
    let showsTooltips = context.client.capabilities.textDocument.documentLink.tooltipSupport
    return WebLinks.of(place.features.tree).map { link in
      DocumentLink(
        range: place.document.text.range(link.range, context.client.encoding),
        target: link.target,
        tooltip: showsTooltips ? link.tooltip : nil
      )
    }
  }
}
