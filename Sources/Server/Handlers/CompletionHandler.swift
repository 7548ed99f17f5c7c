// What may be typed at a place.

internal import Features
internal import LSP

enum CompletionHandler: RequestHandler {
  typealias Served = CompletionRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    guard client.completions != .none else { return }
    capabilities.completionProvider = CompletionOptions(
      triggerCharacters: ["@", "#", "+", "-", "~", "%", "^", "{", ":"],
      resolveProvider: true
    )
  }

  static func answer(_ params: CompletionParams, _ context: RequestContext) throws(ResponseError) -> LSP.CompletionList?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    let offered = Completion.at(place.offset, in: place.features)
    return CompletionList(offered, at: place.offset, in: place.document, for: context.client)
  }
}
