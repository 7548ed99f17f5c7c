// Definitions and articles of all corpora, by name.

internal import Corpus
internal import Disk
internal import Features
internal import LSP
internal import Text

enum WorkspaceSymbolHandler: RequestHandler {
  typealias Served = WorkspaceSymbolRequest

  /// So many are shown.
  static let most = 100

  static func advertise(in capabilities: inout ServerCapabilities, to client: Client) {
    capabilities.workspaceSymbolProvider = true
  }

  /// The best first. Of a codebook that counts in several corpora each definition stands once.
  static func answer(_ params: WorkspaceSymbolParams, _ context: RequestContext) throws(ResponseError)
    -> [WorkspaceSymbol]?
  {
    var found: [(hit: SymbolHit, corpus: Int)] = []
    let corpora = context.workspace.corpora.values.sorted { $0.root < $1.root }
    for (number, corpus) in corpora.enumerated() {
      try context.checkCancellation()
      found += SymbolSearch.hits(named: params.query, atMost: most, in: corpus.snapshot).map { ($0, number) }
    }
    if corpora.count > 1 {
      found = found.enumerated().sorted { a, b in
        let (x, y) = (a.element.hit, b.element.hit)
        if x.fit != y.fit { return x.fit < y.fit }
        if (x.range == nil) != (y.range == nil) { return y.range == nil }
        return a.offset < b.offset
      }.map(\.element)
    }
    var texts = AnswerTexts(context)
    var seen: Set<WorkspaceSymbol> = []
    var symbols: [WorkspaceSymbol] = []
    for (hit, corpus) in found where symbols.count < most {
      guard let location = texts.location(of: hit, in: corpora[corpus]) else { continue }
      let symbol = WorkspaceSymbol(
        name: hit.name,
        kind: hit.namespace.map { SymbolKind($0) } ?? .file,
        containerName: hit.detail,
        location: location
      )
      if corpora.count == 1 || seen.insert(symbol).inserted { symbols.append(symbol) }
    }
    return symbols
  }
}
