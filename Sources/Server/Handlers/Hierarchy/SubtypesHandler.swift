// Who is in an actor or an issue.

internal import Features
internal import LSP

enum SubtypesHandler: RequestHandler {
  typealias Served = TypeHierarchySubtypesRequest

  /// The request for the first line says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: TypeHierarchyParams, _ context: RequestContext) throws(ResponseError)
    -> [TypeHierarchyItem]?
  {
    guard let asked = context.named(by: params.item.data) else { return nil }
    return context.items(of: Memberships.members(of: asked.handle, in: asked.features), in: asked.corpus)
  }
}
