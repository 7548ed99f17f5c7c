// A document in its one layout.

internal import Features
internal import LSP

enum FormattingHandler: RequestHandler {
  typealias Served = DocumentFormattingRequest
  static let editsTexts = true

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.documentFormattingProvider = true
  }

  /// The client's options are not asked: a file has one layout, that of `dossier format`.
  static func answer(_ params: DocumentFormattingParams, _ context: RequestContext) throws(ResponseError)
    -> [LSP.TextEdit]?
  {
    let place = try context.place(params.textDocument.uri)
    return LayoutEdits.edits(of: place.features.tree).map {
      LSP.TextEdit($0, in: place.document.text, context.client.encoding)
    }
  }
}
