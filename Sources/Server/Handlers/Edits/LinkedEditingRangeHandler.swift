// The places of a label that are edited together.

internal import Features
internal import LSP

enum LinkedEditingRangeHandler: RequestHandler {
  typealias Served = LinkedEditingRangeRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.linkedEditingRangeProvider = true
  }

  /// The pattern is of what stands in no label: letters are those of any script.
  static func answer(_ params: LinkedEditingRangeParams, _ context: RequestContext) throws(ResponseError)
    -> LinkedEditingRanges?
  {
    let place = try context.place(params.textDocument.uri, params.position)
    let ranges = LinkedLabels.at(place.offset, in: place.features)
    if ranges.isEmpty { return nil }
    return LinkedEditingRanges(
      ranges: ranges.map { place.document.text.range($0, context.client.encoding) },
      wordPattern: #"[^\s!-,./:-@\[-^`{-~]+"#
    )
  }
}
