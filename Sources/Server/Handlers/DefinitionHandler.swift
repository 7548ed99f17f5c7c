// Where a name is defined.

internal import LSP

enum DefinitionHandler: RequestHandler {
  typealias Served = DefinitionRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.definitionProvider = true
  }

  static func answer(_ params: DefinitionParams, _ context: RequestContext) throws(ResponseError) -> DefinitionResult? {
    let place = try context.place(params.textDocument.uri, params.position)
    // The places: each as context.location(of: range, in: path, of: place.corpus).
    _ = place
    return nil
  }
}
