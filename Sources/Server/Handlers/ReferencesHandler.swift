// Where a name is used.

internal import LSP

enum ReferencesHandler: RequestHandler {
  typealias Served = ReferencesRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.referencesProvider = true
  }

  static func answer(_ params: ReferenceParams, _ context: RequestContext) throws(ResponseError) -> [Location]? {
    let place = try context.place(params.textDocument.uri, params.position)
    // The places: each as context.location(of: range, in: path, of: place.corpus).
    _ = place
    return nil
  }
}
