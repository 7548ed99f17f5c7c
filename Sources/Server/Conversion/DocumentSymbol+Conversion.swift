// From the outline of a file to what an editor shows.

internal import Corpus
internal import Features
internal import LSP
internal import Text

extension DocumentSymbol {
  init(_ item: OutlineItem, in text: SourceText, _ encoding: PositionEncoding) {
    self.init(
      name: item.name,
      detail: item.detail.isEmpty ? nil : item.detail,
      kind: SymbolKind(item.kind),
      range: text.range(item.range, encoding),
      selectionRange: text.range(item.selection, encoding),
      children: item.children.isEmpty ? nil : item.children.map { DocumentSymbol($0, in: text, encoding) }
    )
  }
}

extension SymbolInformation {
  /// An item and all that is in it, each with the name of what it is in.
  static func list(
    _ item: OutlineItem,
    of uri: DocumentURI,
    in text: SourceText,
    _ encoding: PositionEncoding,
    within container: String? = nil
  ) -> [SymbolInformation] {
    let own = SymbolInformation(
      name: item.name,
      kind: SymbolKind(item.kind),
      containerName: container,
      location: Location(uri: uri, range: text.range(item.range, encoding))
    )
    return [own] + item.children.flatMap { list($0, of: uri, in: text, encoding, within: item.name) }
  }
}

extension SymbolKind {
  /// Chosen for the icon that an editor shows.
  init(_ kind: OutlineItem.Kind) {
    switch kind {
    case .header, .foot: self = .namespace
    case .definition(let namespace): self.init(namespace)
    case .property: self = .property
    case .paragraph: self = .string
    case .statement: self = .event
    case .label: self = .key
    }
  }

  init(_ namespace: Namespace) {
    switch namespace {
    case .actor: self = .class
    case .issue: self = .interface
    case .verb: self = .function
    case .variable: self = .variable
    }
  }
}
