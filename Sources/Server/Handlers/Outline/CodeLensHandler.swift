// Where counts are shown: above each definition of a document.

internal import Features
internal import LSP

enum CodeLensHandler: RequestHandler {
  typealias Served = CodeLensRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.codeLensProvider = ResolveOptions(resolveProvider: true)
  }

  /// The counts are worked out by `codeLens/resolve`, for the lenses that the client shows.
  static func answer(_ params: CodeLensParams, _ context: RequestContext) throws(ResponseError) -> [CodeLens]? {
    guard context.client.settings.showsCodeLenses else { return [] }
    let place = try context.place(params.textDocument.uri)
    return DefinitionLenses.of(place.features.facts).map { lens in
      CodeLens(
        range: place.document.text.range(lens.range, context.client.encoding),
        data: LSPAny(lens.handle, askedIn: place.document.uri)
      )
    }
  }
}
