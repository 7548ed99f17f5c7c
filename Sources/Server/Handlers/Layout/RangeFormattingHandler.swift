// A part of a document in its one layout.

internal import Features
internal import LSP
internal import Text

enum RangeFormattingHandler: RequestHandler {
  typealias Served = DocumentRangeFormattingRequest
  static let editsTexts = true

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.documentRangeFormattingProvider = true
  }

  static func answer(_ params: DocumentRangeFormattingParams, _ context: RequestContext) throws(ResponseError)
    -> [LSP.TextEdit]?
  {
    let place = try context.place(params.textDocument.uri)
    let range = place.document.text.range(params.range, context.client.encoding)
    return LayoutEdits.edits(of: place.features.tree, within: range).map {
      LSP.TextEdit($0, in: place.document.text, context.client.encoding)
    }
  }
}
