// How a request is answered: a type for each, from the protocol's params to its result.

internal import LSP

/// To serve a request, write its handler in `Handlers/` and add it to `Handlers.all`. It runs as a task of its own.
protocol RequestHandler: Sendable {
  associatedtype Served: ClientRequest

  /// Says in the answer to `initialize` that the request is served.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client)

  /// Whether the answer changes texts, so that it would do harm to texts that have changed meanwhile.
  static var editsTexts: Bool { get }

  static func answer(_ params: Served.Params, _ context: RequestContext) throws(ResponseError) -> Served.Result
}

extension RequestHandler {
  static var method: RequestMethod { Served.method }
  static var editsTexts: Bool { false }

  /// The response, be it a result or an error.
  static func response(to id: RequestID, _ call: Call, _ context: RequestContext) -> Frame {
    do throws(ResponseError) {
      let params = try call.params(of: Served.self)
      let result = try answer(params, context)
      if editsTexts, !context.moment.lasts {
        throw ResponseError(.contentModified, "a text has changed meanwhile: try again")
      }
      return Frame(answering: id, to: Served.self, with: result)
    } catch {
      return Frame(answering: id, with: error)
    }
  }
}
