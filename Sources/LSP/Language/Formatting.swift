// Edits that bring a document, a part of it or the line being typed into shape.

public enum DocumentFormattingRequest: ClientRequest {
  public typealias Params = DocumentFormattingParams
  public typealias Result = [TextEdit]?
  public static let method = RequestMethod.formatting
}

public struct DocumentFormattingParams: Codable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var options: FormattingOptions
  public var workDoneToken: ProgressToken?

  public init(textDocument: TextDocumentIdentifier, options: FormattingOptions, workDoneToken: ProgressToken? = nil) {
    self.textDocument = textDocument
    self.options = options
    self.workDoneToken = workDoneToken
  }
}

public enum DocumentRangeFormattingRequest: ClientRequest {
  public typealias Params = DocumentRangeFormattingParams
  public typealias Result = [TextEdit]?
  public static let method = RequestMethod.rangeFormatting
}

public struct DocumentRangeFormattingParams: Codable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var range: Range
  public var options: FormattingOptions
  public var workDoneToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    range: Range,
    options: FormattingOptions,
    workDoneToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.range = range
    self.options = options
    self.workDoneToken = workDoneToken
  }
}

public enum DocumentOnTypeFormattingRequest: ClientRequest {
  public typealias Params = DocumentOnTypeFormattingParams
  public typealias Result = [TextEdit]?
  public static let method = RequestMethod.onTypeFormatting
}

public struct DocumentOnTypeFormattingParams: Codable, Sendable {
  public var textDocument: TextDocumentIdentifier
  /// After the character.
  public var position: Position
  public var ch: String
  public var options: FormattingOptions

  public init(textDocument: TextDocumentIdentifier, position: Position, ch: String, options: FormattingOptions) {
    self.textDocument = textDocument
    self.position = position
    self.ch = ch
    self.options = options
  }
}

public struct FormattingOptions: Codable, Sendable {
  @Lenient public var tabSize: Int?
  @Lenient public var insertSpaces: Bool
  @Lenient public var trimTrailingWhitespace: Bool?
  @Lenient public var insertFinalNewline: Bool?
  @Lenient public var trimFinalNewlines: Bool?

  public init() {}
}
