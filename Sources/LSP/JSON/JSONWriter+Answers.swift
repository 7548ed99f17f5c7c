// The values of which an answer may hold a thousand, written without the containers of `Encodable`.

internal import Serial

/// A container for each value and a look at the type of each member take ten times as long. The JSON is the same; a test
/// compares both. A value that has a rare member is left to the containers.
extension JSONWriter {
  /// Whether a value is of such a type; then it is written.
  mutating func answer<Value>(_ value: Value) -> Bool {
    if Value.self == Range.self, let range = value as? Range {
      self.range(range)
    } else if Value.self == [UInt32].self, let numbers = value as? [UInt32] {
      integers(numbers)
    } else if Value.self == Location.self, let location = value as? Location {
      self.location(location)
    } else if Value.self == [Location].self, let locations = value as? [Location] {
      self.locations(locations)
    } else if Value.self == [DocumentSymbol].self, let symbols = value as? [DocumentSymbol] {
      guard symbols.allSatisfy(\.isPlain) else { return false }
      array(symbols) { $0.symbol($1) }
    } else if Value.self == [SymbolInformation].self, let symbols = value as? [SymbolInformation] {
      guard symbols.allSatisfy({ $0.tags == nil }) else { return false }
      array(symbols) { $0.symbol($1.name, $1.kind, $1.containerName, $1.location) }
    } else if Value.self == WorkspaceSymbol.self, let symbol = value as? WorkspaceSymbol {
      guard symbol.tags == nil, symbol.data == nil else { return false }
      self.symbol(symbol.name, symbol.kind, symbol.containerName, symbol.location)
    } else if Value.self == CompletionItem.self, let item = value as? CompletionItem {
      guard item.isPlain else { return false }
      self.item(item)
    } else if Value.self == Hover.self, let hover = value as? Hover {
      self.hover(hover)
    } else if Value.self == DefinitionResult.self, case .locations(let locations) = value as? DefinitionResult {
      self.locations(locations)
    } else if Value.self == [DocumentHighlight].self, let highlights = value as? [DocumentHighlight] {
      array(highlights) { $0.highlight($1) }
    } else if Value.self == SemanticTokens.self, let tokens = value as? SemanticTokens {
      object { json in
        json.given("resultId", tokens.resultId)
        json.key("data")
        json.integers(tokens.data)
      }
    } else {
      return message(value)
    }
    return true
  }

  private mutating func hover(_ hover: Hover) {
    object { json in
      json.key("contents")
      json.object { json in
        json.member("kind", hover.contents.kind.rawValue)
        json.member("value", hover.contents.value)
      }
      json.optional("range", hover.range) { $0.range($1) }
    }
  }

  private mutating func highlight(_ highlight: DocumentHighlight) {
    open(.object)
    fragment(#""range":"#)
    range(highlight.range)
    if let kind = highlight.kind { number(#","kind":"#, kind.rawValue) }
    close(.object)
  }

  // MARK: Places

  mutating func range(_ range: Range) {
    separate()
    fragment(#"{"start":"#)
    position(range.start)
    fragment(#","end":"#)
    position(range.end)
    close(.object)
  }

  private mutating func position(_ position: Position) {
    fragment(#"{"line":"#)
    integer(position.line)
    fragment(#","character":"#)
    integer(position.character)
    close(.object)
  }

  mutating func location(_ location: Location) {
    open(.object)
    fragment(#""uri":"#)
    string(location.uri.string)
    fragment(#","range":"#)
    range(location.range)
    close(.object)
  }

  /// Of places in one file that follow each other the name is escaped once.
  private mutating func locations(_ locations: [Location]) {
    var last: (uri: String, written: JSONWriter)?
    array(locations) { json, location in
      let name: JSONWriter
      if let last, last.uri == location.uri.string {
        name = last.written
      } else {
        var written = JSONWriter()
        written.string(location.uri.string)
        last = (location.uri.string, written)
        name = written
      }
      json.open(.object)
      json.fragment(#""uri":"#)
      json.fragment(name)
      json.fragment(#","range":"#)
      json.range(location.range)
      json.close(.object)
    }
  }

  // MARK: Symbols

  private mutating func symbol(_ name: String, _ kind: SymbolKind, _ container: String?, _ place: Location) {
    open(.object)
    fragment(#""name":"#)
    string(name)
    fragment(#","kind":"#)
    integer(kind.rawValue)
    if let container { text(#","containerName":"#, container) }
    fragment(#","location":"#)
    location(place)
    close(.object)
  }

  private mutating func symbol(_ symbol: DocumentSymbol) {
    open(.object)
    fragment(#""name":"#)
    string(symbol.name)
    if let detail = symbol.detail { text(#","detail":"#, detail) }
    fragment(#","kind":"#)
    integer(symbol.kind.rawValue)
    fragment(#","range":"#)
    range(symbol.range)
    fragment(#","selectionRange":"#)
    range(symbol.selectionRange)
    if let children = symbol.children {
      fragment(#","children":"#)
      array(children) { $0.symbol($1) }
    }
    close(.object)
  }

  // MARK: Completion

  private mutating func item(_ item: CompletionItem) {
    open(.object)
    fragment(#""label":"#)
    string(item.label)
    if let kind = item.kind { number(#","kind":"#, kind.rawValue) }
    if let tags = item.tags {
      fragment(#","tags":"#)
      array(tags) { $0.integer($1.rawValue) }
    }
    if let detail = item.detail { text(#","detail":"#, detail) }
    if let preselect = item.preselect {
      fragment(#","preselect":"#)
      bool(preselect)
    }
    if let sortText = item.sortText { text(#","sortText":"#, sortText) }
    if let filterText = item.filterText { text(#","filterText":"#, filterText) }
    if let format = item.insertTextFormat { number(#","insertTextFormat":"#, format.rawValue) }
    if case .edit(let edit) = item.textEdit {
      fragment(#","textEdit":{"range":"#)
      range(edit.range)
      text(#","newText":"#, edit.newText)
      close(.object)
    }
    if let textEditText = item.textEditText { text(#","textEditText":"#, textEditText) }
    if let data = item.data?.string { text(#","data":"#, data) }
    close(.object)
  }

  /// A member behind others: its comma, key and colon, and its value.
  private mutating func text(_ key: StaticString, _ value: String) {
    fragment(key)
    string(value)
  }

  private mutating func number(_ key: StaticString, _ value: Int) {
    fragment(key)
    integer(value)
  }
}

extension DocumentSymbol {
  fileprivate var isPlain: Bool { tags == nil && (children ?? []).allSatisfy(\.isPlain) }
}

extension CompletionItem {
  /// Whether it has no member that few items have.
  fileprivate var isPlain: Bool {
    switch textEdit {
    case nil: break
    case .edit(let edit): if edit.annotationId != nil { return false }
    case .insertReplace: return false
    }
    return labelDetails == nil && documentation == nil && insertText == nil && additionalTextEdits == nil
      && commitCharacters == nil && command == nil && (data == nil || data?.string != nil)
  }
}
