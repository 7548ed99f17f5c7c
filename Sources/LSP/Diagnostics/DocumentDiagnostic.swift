// The findings of one document, pulled.

public enum DocumentDiagnosticRequest: ClientRequest {
  public typealias Params = DocumentDiagnosticParams
  public typealias Result = DocumentDiagnosticReport
  public static let method = RequestMethod.documentDiagnostic
}

public struct DocumentDiagnosticParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var identifier: String?
  public var previousResultId: String?
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    identifier: String? = nil,
    previousResultId: String? = nil,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.identifier = identifier
    self.previousResultId = previousResultId
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public enum DocumentDiagnosticReport: Hashable, Sendable {
  case full(FullDocumentDiagnosticReport)
  case unchanged(UnchangedDocumentDiagnosticReport)
}

public struct FullDocumentDiagnosticReport: Codable, Hashable, Sendable {
  public private(set) var kind = "full"
  public var resultId: String?
  public var items: [Diagnostic]
  public var relatedDocuments: [DocumentURI: DocumentDiagnosticReport]?

  public init(
    resultId: String? = nil,
    items: [Diagnostic],
    relatedDocuments: [DocumentURI: DocumentDiagnosticReport]? = nil
  ) {
    self.resultId = resultId
    self.items = items
    self.relatedDocuments = relatedDocuments
  }
}

/// What was sent under the id still holds.
public struct UnchangedDocumentDiagnosticReport: Codable, Hashable, Sendable {
  public private(set) var kind = "unchanged"
  public var resultId: String
  public var relatedDocuments: [DocumentURI: DocumentDiagnosticReport]?

  public init(resultId: String, relatedDocuments: [DocumentURI: DocumentDiagnosticReport]? = nil) {
    self.resultId = resultId
    self.relatedDocuments = relatedDocuments
  }
}

extension DocumentDiagnosticReport: Codable {
  public init(from decoder: any Decoder) throws {
    if try ReportKind(from: decoder).isUnchanged {
      self = .unchanged(try UnchangedDocumentDiagnosticReport(from: decoder))
    } else {
      self = .full(try FullDocumentDiagnosticReport(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .full(let report): try report.encode(to: encoder)
    case .unchanged(let report): try report.encode(to: encoder)
    }
  }
}

struct ReportKind: Decodable {
  let kind: String

  var isUnchanged: Bool { kind == "unchanged" }
}

/// The `data` of a `serverCancelled` error.
public struct DiagnosticServerCancellationData: Codable, Hashable, Sendable {
  public var retriggerRequest: Bool

  public init(retriggerRequest: Bool) {
    self.retriggerRequest = retriggerRequest
  }
}
