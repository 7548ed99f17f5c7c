// A finding as an editor shows it.

public struct Diagnostic: Codable, Hashable, Sendable {
  public var range: Range
  public var severity: DiagnosticSeverity?
  public var code: DiagnosticCode?
  public var codeDescription: CodeDescription?
  public var source: String?
  public var message: String
  public var tags: [DiagnosticTag]?
  public var relatedInformation: [DiagnosticRelatedInformation]?
  /// Comes back in the `context` of a code action.
  public var data: LSPAny?

  public init(
    range: Range,
    severity: DiagnosticSeverity? = nil,
    code: DiagnosticCode? = nil,
    codeDescription: CodeDescription? = nil,
    source: String? = nil,
    message: String,
    tags: [DiagnosticTag]? = nil,
    relatedInformation: [DiagnosticRelatedInformation]? = nil,
    data: LSPAny? = nil
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.codeDescription = codeDescription
    self.source = source
    self.message = message
    self.tags = tags
    self.relatedInformation = relatedInformation
    self.data = data
  }
}

public enum DiagnosticSeverity: Int, Codable, Sendable {
  case error = 1
  case warning = 2
  case information = 3
  case hint = 4
}

public enum DiagnosticTag: Int, Codable, Sendable {
  /// Shown faded.
  case unnecessary = 1
  /// Shown struck through.
  case deprecated = 2
}

/// Where the code is explained.
public struct CodeDescription: Codable, Hashable, Sendable {
  public var href: String

  public init(href: String) {
    self.href = href
  }
}

public struct DiagnosticRelatedInformation: Codable, Hashable, Sendable {
  public var location: Location
  public var message: String

  public init(location: Location, message: String) {
    self.location = location
    self.message = message
  }
}
