// The few parameters that are read by scanning.

extension JSONScanner {
  /// A value that is all that the bytes hold; nil where it is of another type, or written with more members than these have
  /// at each key.
  static func value<Value>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) -> Value? {
    if type == TextDocumentPositionParams.self {
      return scanned(bytes) { $0.place().map { TextDocumentPositionParams(textDocument: $0, position: $1) } } as? Value
    }
    if type == TextDocumentParams.self {
      return scanned(bytes) { $0.document().map { TextDocumentParams(textDocument: $0) } } as? Value
    }
    if type == DidChangeTextDocumentParams.self { return scanned(bytes) { $0.change() } as? Value }
    if type == DidOpenTextDocumentParams.self { return scanned(bytes) { $0.opening() } as? Value }
    if type == DidCloseTextDocumentParams.self {
      return scanned(bytes) { $0.document().map { DidCloseTextDocumentParams(textDocument: $0) } } as? Value
    }
    if type == CompletionParams.self { return scanned(bytes) { $0.completion() } as? Value }
    if type == ReferenceParams.self { return scanned(bytes) { $0.references() } as? Value }
    return nil
  }

  private static func scanned<Value>(_ bytes: ArraySlice<UInt8>, _ read: (inout JSONScanner) -> Value?) -> Value? {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      guard let value = read(&scanner), scanner.isAtEnd() else { return nil }
      return value
    }
  }

  // MARK: Parameters

  private mutating func document() -> TextDocumentIdentifier? {
    var document: TextDocumentIdentifier?
    let isRead = object { key, scanner in
      key == "textDocument" && document.isUnset && scanner.identifier().map { document = $0 } != nil
    }
    return isRead ? document : nil
  }

  /// `other`: reads the value of any other key.
  private mutating func place(_ other: (String, inout JSONScanner) -> Bool = { _, _ in false }) -> (
    TextDocumentIdentifier, Position
  )? {
    var (document, position): (TextDocumentIdentifier?, Position?)
    let isRead = object { key, scanner in
      switch key {
      case "textDocument": document.isUnset && scanner.identifier().map { document = $0 } != nil
      case "position": position.isUnset && scanner.position().map { position = $0 } != nil
      default: other(key, &scanner)
      }
    }
    guard isRead, let document, let position else { return nil }
    return (document, position)
  }

  private mutating func completion() -> CompletionParams? {
    var context: CompletionContext?
    let place = place { key, scanner in
      key == "context" && context.isUnset && scanner.completionContext().map { context = $0 } != nil
    }
    return place.map { CompletionParams(textDocument: $0, position: $1, context: context) }
  }

  private mutating func references() -> ReferenceParams? {
    var context: ReferenceContext?
    let place = place { key, scanner in
      key == "context" && context.isUnset && scanner.referenceContext().map { context = $0 } != nil
    }
    guard let place, let context else { return nil }
    return ReferenceParams(textDocument: place.0, position: place.1, context: context)
  }

  private mutating func opening() -> DidOpenTextDocumentParams? {
    var item: TextDocumentItem?
    let isRead = object { key, scanner in
      key == "textDocument" && item.isUnset && scanner.item().map { item = $0 } != nil
    }
    return isRead ? item.map { DidOpenTextDocumentParams(textDocument: $0) } : nil
  }

  private mutating func change() -> DidChangeTextDocumentParams? {
    var document: VersionedTextDocumentIdentifier?
    var changes: [TextDocumentContentChangeEvent]?
    let isRead = object { key, scanner in
      switch key {
      case "textDocument": document.isUnset && scanner.versioned().map { document = $0 } != nil
      case "contentChanges": changes.isUnset && scanner.events().map { changes = $0 } != nil
      default: false
      }
    }
    guard isRead, let document, let changes else { return nil }
    return DidChangeTextDocumentParams(textDocument: document, contentChanges: changes)
  }

  // MARK: Parts

  private mutating func identifier() -> TextDocumentIdentifier? {
    var uri: String?
    let isRead = object { key, scanner in
      key == "uri" && uri.isUnset && scanner.string().map { uri = $0 } != nil
    }
    guard isRead, let uri else { return nil }
    return TextDocumentIdentifier(uri: DocumentURI(uri))
  }

  private mutating func item() -> TextDocumentItem? {
    var (uri, language, version, text): (String?, String?, Int?, String?)
    let isRead = object { key, scanner in
      switch key {
      case "uri": uri.isUnset && scanner.string().map { uri = $0 } != nil
      case "languageId": language.isUnset && scanner.string().map { language = $0 } != nil
      case "version": version.isUnset && scanner.integer().map { version = $0 } != nil
      case "text": text.isUnset && scanner.string().map { text = $0 } != nil
      default: false
      }
    }
    guard isRead, let uri, let language, let version, let text else { return nil }
    return TextDocumentItem(uri: DocumentURI(uri), languageId: language, version: version, text: text)
  }

  private mutating func completionContext() -> CompletionContext? {
    var (kind, character): (Int?, String?)
    let isRead = object { key, scanner in
      switch key {
      case "triggerKind": kind.isUnset && scanner.integer().map { kind = $0 } != nil
      case "triggerCharacter": character.isUnset && scanner.string().map { character = $0 } != nil
      default: false
      }
    }
    guard isRead, let kind else { return nil }
    return CompletionContext(triggerKind: CompletionTriggerKind(rawValue: kind), triggerCharacter: character)
  }

  private mutating func referenceContext() -> ReferenceContext? {
    var includes: Bool?
    let isRead = object { key, scanner in
      key == "includeDeclaration" && includes.isUnset && scanner.bool().map { includes = $0 } != nil
    }
    return isRead ? includes.map { ReferenceContext(includeDeclaration: $0) } : nil
  }

  private mutating func versioned() -> VersionedTextDocumentIdentifier? {
    var (uri, version): (String?, Int?)
    let isRead = object { key, scanner in
      switch key {
      case "uri": uri.isUnset && scanner.string().map { uri = $0 } != nil
      case "version": version.isUnset && scanner.integer().map { version = $0 } != nil
      default: false
      }
    }
    guard isRead, let uri, let version else { return nil }
    return VersionedTextDocumentIdentifier(uri: DocumentURI(uri), version: version)
  }

  private mutating func events() -> [TextDocumentContentChangeEvent]? {
    var events: [TextDocumentContentChangeEvent] = []
    let isRead = array { scanner in scanner.event().map { events.append($0) } != nil }
    return isRead ? events : nil
  }

  private mutating func event() -> TextDocumentContentChangeEvent? {
    var (range, text, length): (Range?, String?, Int?)
    let isRead = object { key, scanner in
      switch key {
      case "range": range.isUnset && scanner.range().map { range = $0 } != nil
      case "text": text.isUnset && scanner.string().map { text = $0 } != nil
      // Out of use, and said by many.
      case "rangeLength": length.isUnset && scanner.integer().map { length = $0 } != nil
      default: false
      }
    }
    guard isRead, let text else { return nil }
    return TextDocumentContentChangeEvent(range: range, text: text)
  }

  private mutating func range() -> Range? {
    var (start, end): (Position?, Position?)
    let isRead = object { key, scanner in
      switch key {
      case "start": start.isUnset && scanner.position().map { start = $0 } != nil
      case "end": end.isUnset && scanner.position().map { end = $0 } != nil
      default: false
      }
    }
    guard isRead, let start, let end else { return nil }
    return Range(start: start, end: end)
  }

  private mutating func position() -> Position? {
    var (line, character): (Int?, Int?)
    let isRead = object { key, scanner in
      switch key {
      case "line": line.isUnset && scanner.integer().map { line = $0 } != nil
      case "character": character.isUnset && scanner.integer().map { character = $0 } != nil
      default: false
      }
    }
    guard isRead, let line, let character else { return nil }
    return Position(line: UInt32(clamping: line), character: UInt32(clamping: character))
  }
}

extension Optional {
  /// Whether nothing was read for a member yet: one that stands there twice is left to the decoder.
  fileprivate var isUnset: Bool { if case .none = self { true } else { false } }
}
