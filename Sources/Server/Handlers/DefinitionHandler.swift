// Where a name is defined.

internal import Features
internal import LSP

enum DefinitionHandler: RequestHandler {
  typealias Served = DefinitionRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.definitionProvider = true
  }

  static func answer(_ params: DefinitionParams, _ context: RequestContext) throws(ResponseError) -> DefinitionResult? {
    let place = try context.place(params.textDocument.uri, params.position)
    let found = Definitions.at(place.offset, in: place.features)
    return .locations(try context.locations(of: found, in: place.corpus))
  }
}
