// From the lines of a hierarchy to what an editor shows.

internal import Corpus
internal import Features
internal import LSP
internal import Text

extension RequestContext {
  /// Entries as the client takes them; those are left out whose file cannot be read.
  func items(of entries: [HierarchyEntry], in corpus: RequestCorpus) -> [HierarchyItem] {
    var texts = AnswerTexts(self)
    return entries.compactMap { entry in
      texts.text(of: entry.path, in: corpus).map { item(entry, of: $0.uri, in: $0.text, askedIn: corpus.document.uri) }
    }
  }

  /// Stands as the client takes them, and where they stand in the document of their item.
  func calls(_ calls: [StanceCall], in corpus: RequestCorpus) throws(ResponseError)
    -> [(item: HierarchyItem, uses: [LSP.Range])]
  {
    var texts = AnswerTexts(self)
    var answers: [(item: HierarchyItem, uses: [LSP.Range])] = []
    for call in calls {
      try checkCancellation()
      guard let (uri, text) = texts.text(of: call.entry.path, in: corpus) else { continue }
      let item = item(call.entry, of: uri, in: text, askedIn: corpus.document.uri)
      answers.append((item, call.uses.map { text.range($0, client.encoding) }))
    }
    return answers
  }

  private func item(
    _ entry: HierarchyEntry,
    of uri: DocumentURI,
    in text: SourceText,
    askedIn document: DocumentURI
  ) -> HierarchyItem {
    HierarchyItem(
      name: entry.name,
      kind: SymbolKind(entry.handle.namespace),
      detail: entry.detail,
      uri: uri,
      range: text.range(entry.range, client.encoding),
      selectionRange: text.range(entry.selection, client.encoding),
      data: LSPAny(entry.handle, askedIn: document)
    )
  }
}
