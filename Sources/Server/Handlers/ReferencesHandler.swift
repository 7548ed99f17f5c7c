// Where a name is used.

internal import Features
internal import LSP

enum ReferencesHandler: RequestHandler {
  typealias Served = ReferencesRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.referencesProvider = true
  }

  static func answer(_ params: ReferenceParams, _ context: RequestContext) throws(ResponseError) -> [Location]? {
    let place = try context.place(params.textDocument.uri, params.position)
    let found = References.at(
      place.offset, includingDefinition: params.context.includeDeclaration, in: place.features)
    return try context.locations(of: found, in: place.corpus)
  }
}
