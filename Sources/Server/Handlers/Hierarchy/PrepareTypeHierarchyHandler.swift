// The actor or the issue at a place, of which memberships can be asked.

internal import Features
internal import LSP

enum PrepareTypeHierarchyHandler: RequestHandler {
  typealias Served = TypeHierarchyPrepareRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.typeHierarchyProvider = true
  }

  static func answer(_ params: TypeHierarchyPrepareParams, _ context: RequestContext) throws(ResponseError)
    -> [TypeHierarchyItem]?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    guard let entry = Memberships.entry(at: place.offset, in: place.features) else { return nil }
    return context.items(of: [entry], in: place.corpus)
  }
}
