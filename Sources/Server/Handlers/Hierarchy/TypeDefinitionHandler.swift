// Where that is defined which an actor or an issue is in.

internal import Features
internal import LSP

enum TypeDefinitionHandler: RequestHandler {
  typealias Served = TypeDefinitionRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.typeDefinitionProvider = true
  }

  static func answer(_ params: TypeDefinitionParams, _ context: RequestContext) throws(ResponseError)
    -> DefinitionResult?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    let found = Memberships.groups(at: place.offset, in: place.features)
    return .locations(try context.locations(of: found, in: place.corpus))
  }
}
