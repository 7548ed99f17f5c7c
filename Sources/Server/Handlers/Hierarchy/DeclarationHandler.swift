// Where a name is declared: a declaration is its definition.

internal import Features
internal import LSP

enum DeclarationHandler: RequestHandler {
  typealias Served = DeclarationRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.declarationProvider = true
  }

  static func answer(_ params: DeclarationParams, _ context: RequestContext) throws(ResponseError) -> DefinitionResult?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    let found = Definitions.at(place.offset, in: place.features)
    return .locations(try context.locations(of: found, in: place.corpus))
  }
}
