// What would be renamed at a place.

internal import Features
internal import LSP

enum PrepareRenameHandler: RequestHandler {
  typealias Served = PrepareRenameRequest

  /// `RenameHandler` says it.
  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {}

  static func answer(_ params: PrepareRenameParams, _ context: RequestContext) throws(ResponseError)
    -> PrepareRenameResult?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    let found: RenamePlace
    do { found = try Renames.place(at: place.offset, in: place.features) } catch { throw ResponseError(error) }
    return PrepareRenameResult(
      range: place.document.text.range(found.range, context.client.encoding),
      placeholder: found.name
    )
  }
}
