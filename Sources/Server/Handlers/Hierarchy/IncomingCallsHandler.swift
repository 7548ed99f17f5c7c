// Who takes a stand on an actor or an issue.

internal import Features
internal import LSP

enum IncomingCallsHandler: RequestHandler {
  typealias Served = CallHierarchyIncomingCallsRequest

  /// The request for the first line says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: CallHierarchyCallsParams, _ context: RequestContext) throws(ResponseError)
    -> [CallHierarchyIncomingCall]?
  {
    guard let asked = context.named(by: params.item.data) else { return nil }
    return try context.calls(StanceCalls.incoming(of: asked.handle, in: asked.features), in: asked.corpus).map { call in
      CallHierarchyIncomingCall(from: call.item, fromRanges: call.uses)
    }
  }
}
