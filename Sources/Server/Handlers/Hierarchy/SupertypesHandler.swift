// What an actor or an issue is in.

internal import Features
internal import LSP

enum SupertypesHandler: RequestHandler {
  typealias Served = TypeHierarchySupertypesRequest

  /// The request for the first line says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: TypeHierarchyParams, _ context: RequestContext) throws(ResponseError)
    -> [TypeHierarchyItem]?
  {
    guard let asked = context.named(by: params.item.data) else { return nil }
    return context.items(of: Memberships.groups(of: asked.handle, in: asked.features), in: asked.corpus)
  }
}
