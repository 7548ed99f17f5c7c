// The actor or the issue at a place, of which stands can be asked.

internal import Features
internal import LSP

enum PrepareCallHierarchyHandler: RequestHandler {
  typealias Served = CallHierarchyPrepareRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.callHierarchyProvider = true
  }

  static func answer(_ params: CallHierarchyPrepareParams, _ context: RequestContext) throws(ResponseError)
    -> [CallHierarchyItem]?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    guard let entry = Memberships.entry(at: place.offset, in: place.features) else { return nil }
    return context.items(of: [entry], in: place.corpus)
  }
}
