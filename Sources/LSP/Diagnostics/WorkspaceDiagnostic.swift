// The findings of all documents, pulled.

public enum WorkspaceDiagnosticRequest: ClientRequest {
  public typealias Params = WorkspaceDiagnosticParams
  public typealias Result = WorkspaceDiagnosticReport
  public static let method = RequestMethod.workspaceDiagnostic
}

public struct WorkspaceDiagnosticParams: Codable, Hashable, Sendable {
  public var identifier: String?
  public var previousResultIds: [PreviousResultId]
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    identifier: String? = nil,
    previousResultIds: [PreviousResultId] = [],
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.identifier = identifier
    self.previousResultIds = previousResultIds
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public struct PreviousResultId: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  public var value: String

  public init(uri: DocumentURI, value: String) {
    self.uri = uri
    self.value = value
  }
}

/// The result, and each part of it sent before.
public struct WorkspaceDiagnosticReport: Codable, Hashable, Sendable {
  public var items: [WorkspaceDocumentDiagnosticReport]

  public init(items: [WorkspaceDocumentDiagnosticReport]) {
    self.items = items
  }
}

public enum WorkspaceDocumentDiagnosticReport: Hashable, Sendable {
  case full(WorkspaceFullDocumentDiagnosticReport)
  case unchanged(WorkspaceUnchangedDocumentDiagnosticReport)
}

public struct WorkspaceFullDocumentDiagnosticReport: Codable, Hashable, Sendable {
  public private(set) var kind = "full"
  public var uri: DocumentURI
  /// `nil`, sent as `null`, where the document is not open.
  public var version: Int?
  public var resultId: String?
  public var items: [Diagnostic]

  public init(uri: DocumentURI, version: Int? = nil, resultId: String? = nil, items: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.resultId = resultId
    self.items = items
  }

  private enum CodingKeys: CodingKey { case kind, uri, version, resultId, items }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(uri, forKey: .uri)
    try container.encode(version, forKey: .version)
    try container.encodeIfPresent(resultId, forKey: .resultId)
    try container.encode(items, forKey: .items)
  }
}

public struct WorkspaceUnchangedDocumentDiagnosticReport: Codable, Hashable, Sendable {
  public private(set) var kind = "unchanged"
  public var uri: DocumentURI
  public var version: Int?
  public var resultId: String

  public init(uri: DocumentURI, version: Int? = nil, resultId: String) {
    self.uri = uri
    self.version = version
    self.resultId = resultId
  }

  private enum CodingKeys: CodingKey { case kind, uri, version, resultId }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(uri, forKey: .uri)
    try container.encode(version, forKey: .version)
    try container.encode(resultId, forKey: .resultId)
  }
}

extension WorkspaceDocumentDiagnosticReport: Codable {
  public init(from decoder: any Decoder) throws {
    if try ReportKind(from: decoder).isUnchanged {
      self = .unchanged(try WorkspaceUnchangedDocumentDiagnosticReport(from: decoder))
    } else {
      self = .full(try WorkspaceFullDocumentDiagnosticReport(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .full(let report): try report.encode(to: encoder)
    case .unchanged(let report): try report.encode(to: encoder)
    }
  }
}
