// The card of a proposal, worked out when the client shows it.

internal import Features
internal import LSP

enum CompletionResolveHandler: RequestHandler {
  typealias Served = CompletionResolveRequest

  /// Completion says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  /// An item of a document that is closed by now stays as it is.
  static func answer(
    _ item: LSP.CompletionItem, _ context: RequestContext
  ) throws(ResponseError) -> LSP.CompletionItem {
    guard let uri = item.data?.string, let document = context.documents[DocumentURI(uri)],
      let features = context.features(document), let card = Completion.card(of: item.label, in: features)
    else { return item }
    var item = item
    item.documentation = MarkupContent(
      card, for: context.client.capabilities.textDocument.completion.completionItem.documentationFormat)
    return item
  }
}
