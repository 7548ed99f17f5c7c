// From what can be written to what an editor proposes.

internal import Features
internal import LSP
internal import Text

extension LSP.CompletionList {
  /// The proposals keep their order: a client sorts by a number. What the client can take once for all items is said
  /// once.
  init(_ list: Features.CompletionList, at cursor: TextOffset, in document: Document, for client: Client) {
    let shared = Set(client.capabilities.textDocument.completion.completionList.itemDefaults)
    let data = LSPAny.string(document.uri.string)
    self.init(isIncomplete: list.isIncomplete, items: [])
    guard let range = list.items.first.map({ document.text.range($0.edit.range, client.encoding) }) else { return }
    if !shared.isDisjoint(with: ["editRange", "data"]) {
      itemDefaults = CompletionItemDefaults(
        editRange: shared.contains("editRange") ? range : nil,
        data: shared.contains("data") ? data : nil
      )
    }
    let can = client.capabilities.textDocument.completion.completionItem
    let items = list.items.filter { !$0.isSnippet || can.snippetSupport }
    let start = list.items.first?.edit.range.start ?? cursor
    let typed = String(decoding: document.text.bytes[TextRange(start, cursor).indices], as: UTF8.self)
    self.items = items.enumerated().compactMap { place, item in
      var proposal = CompletionItem(label: item.label, kind: CompletionItemKind(item.kind))
      if item.isLikeliest, client.capabilities.textDocument.completion.completionItem.preselectSupport {
        proposal.preselect = true
      }
      if item.isDated, can.tagSupport.valueSet.contains(CompletionItemTag.deprecated.rawValue) {
        proposal.tags = [.deprecated]
      }
      proposal.detail = item.detail.isEmpty ? nil : item.detail
      proposal.sortText = String(10_000 + place)
      proposal.filterText = item.filter == item.label ? nil : item.filter
      if !shared.contains("editRange") {
        proposal.textEdit = .edit(LSP.TextEdit(range: range, newText: item.edit.replacement))
      } else if item.edit.replacement != item.label {
        proposal.textEditText = item.edit.replacement
      }
      if !item.otherEdits.isEmpty {
        proposal.additionalTextEdits = item.otherEdits.map { edit in
          LSP.TextEdit(range: document.text.range(edit.range, client.encoding), newText: edit.replacement)
        }
      }
      if item.isSnippet { proposal.insertTextFormat = .snippet }
      if !shared.contains("data") { proposal.data = data }
      return client.completions == .words
        ? proposal.inWords(typed: typed, replacement: item.edit.replacement) : proposal
    }
  }
}

extension CompletionItemKind {
  /// Chosen for the icon that an editor shows.
  fileprivate init(_ kind: Features.CompletionItem.Kind) {
    switch kind {
    case .actor: self = .class
    case .issue: self = .interface
    case .verb: self = .event
    case .variable: self = .variable
    case .label: self = .reference
    case .clause: self = .keyword
    case .value: self = .value
    case .date: self = .constant
    case .key: self = .property
    case .statement: self = .snippet
    }
  }
}

extension MarkupContent {
  /// Markdown; as plain text for a client that says it wants that first.
  init(_ markdown: String, for formats: [MarkupKind]) {
    self = formats.first == .plainText ? .plainText(HoverContent.plain(markdown)) : .markdown(markdown)
  }
}
