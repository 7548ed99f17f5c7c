// Where those are defined who are in an actor or an issue.

internal import Features
internal import LSP

enum ImplementationHandler: RequestHandler {
  typealias Served = ImplementationRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.implementationProvider = true
  }

  static func answer(_ params: ImplementationParams, _ context: RequestContext) throws(ResponseError)
    -> DefinitionResult?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    let found = Memberships.members(at: place.offset, in: place.features)
    return .locations(try context.locations(of: found, in: place.corpus))
  }
}
