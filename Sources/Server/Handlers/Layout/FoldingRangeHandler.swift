// What can be folded away in a document.

internal import Features
internal import LSP

enum FoldingRangeHandler: RequestHandler {
  typealias Served = FoldingRangeRequest

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.foldingRangeProvider = true
  }

  /// Whole lines where the client folds lines alone, and no more ranges than it takes.
  static func answer(_ params: FoldingRangeParams, _ context: RequestContext) throws(ResponseError) -> [FoldingRange]? {
    let place = try context.place(params.textDocument.uri)
    let said = context.client.capabilities.textDocument.foldingRange
    let parts = Folding.parts(of: place.features.tree, atMost: said.rangeLimit.map { max($0, 0) } ?? .max)
    return parts.map { part in
      let range = place.document.text.range(part.range, context.client.encoding)
      var folded = FoldingRange(startLine: range.start.line, endLine: range.end.line, kind: FoldingRangeKind(part.kind))
      if !said.lineFoldingOnly { folded.endCharacter = range.end.character }
      return folded
    }
  }
}

extension FoldingRangeKind {
  /// nil for what the protocol has no kind for.
  fileprivate init?(_ kind: FoldedPart.Kind) {
    switch kind {
    case .header, .foot: self = .region
    case .comment: self = .comment
    case .paragraph, .definition: return nil
    }
  }
}
