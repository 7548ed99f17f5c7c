// On whom and what an actor takes a stand.

internal import Features
internal import LSP

enum OutgoingCallsHandler: RequestHandler {
  typealias Served = CallHierarchyOutgoingCallsRequest

  /// The request for the first line says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: CallHierarchyCallsParams, _ context: RequestContext) throws(ResponseError)
    -> [CallHierarchyOutgoingCall]?
  {
    guard let asked = context.named(by: params.item.data) else { return nil }
    return try context.calls(StanceCalls.outgoing(of: asked.handle, in: asked.features), in: asked.corpus).map { call in
      // Places count in the document of the item that was asked about, which need not be that of the statement.
      let isSame = call.item.uri == params.item.uri
      return CallHierarchyOutgoingCall(to: call.item, fromRanges: isSame ? call.uses : [params.item.selectionRange])
    }
  }
}
