// Selections that widen step by step.

internal import Features
internal import LSP
internal import Text

enum SelectionRangeHandler: RequestHandler {
  typealias Served = SelectionRangeRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.selectionRangeProvider = true
  }

  /// One for each place, in their order.
  static func answer(_ params: SelectionRangeParams, _ context: RequestContext) throws(ResponseError)
    -> [SelectionRange]?
  {
    let place = try context.place(params.textDocument.uri)
    let text = place.document.text
    var selections: [SelectionRange] = []
    for position in params.positions {
      try context.checkCancellation()
      let offset = text.offset(position, context.client.encoding)
      let ranges = Selecting.ranges(around: offset, in: place.features.tree)
      // A byte-order mark has no place of its own, so that two ranges may become one.
      var steps: [LSP.Range] = []
      for range in ranges.map({ text.range($0, context.client.encoding) }) where range != steps.last {
        steps.append(range)
      }
      selections.append(SelectionRange(steps))
    }
    return selections
  }
}
