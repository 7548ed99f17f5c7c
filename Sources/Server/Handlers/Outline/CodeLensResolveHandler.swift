// The counts above a definition, worked out when the client shows them.

internal import Corpus
internal import Features
internal import LSP

enum CodeLensResolveHandler: RequestHandler {
  typealias Served = CodeLensResolveRequest

  /// The lenses say it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  /// A command without a name is shown, and does nothing when it is clicked. A lens of a document that is closed by now has
  /// an empty one.
  static func answer(_ lens: CodeLens, _ context: RequestContext) throws(ResponseError) -> CodeLens {
    var lens = lens
    var title = ""
    if let place = context.named(by: lens.data) {
      title = DefinitionLenses.title(of: place.handle, in: place.features)
    }
    lens.command = Command(title: title, command: "")
    return lens
  }
}
