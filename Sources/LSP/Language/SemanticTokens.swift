// What kind of word each word is.

public enum SemanticTokensFullRequest: ClientRequest {
  public typealias Params = SemanticTokensParams
  public typealias Result = SemanticTokens?
  public static let method = RequestMethod.semanticTokensFull
}

public enum SemanticTokensDeltaRequest: ClientRequest {
  public typealias Params = SemanticTokensDeltaParams
  public typealias Result = SemanticTokensDeltaResult?
  public static let method = RequestMethod.semanticTokensDelta
}

public enum SemanticTokensRangeRequest: ClientRequest {
  public typealias Params = SemanticTokensRangeParams
  public typealias Result = SemanticTokens?
  public static let method = RequestMethod.semanticTokensRange
}

public typealias SemanticTokensParams = TextDocumentParams

public struct SemanticTokensDeltaParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var previousResultId: String
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    previousResultId: String,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.previousResultId = previousResultId
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public struct SemanticTokensRangeParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var range: Range
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    range: Range,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.range = range
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public struct SemanticTokens: Codable, Hashable, Sendable {
  public var resultId: String?
  /// Five a token: line and start from the token before, length, type, modifiers.
  public var data: [UInt32]

  public init(resultId: String? = nil, data: [UInt32]) {
    self.resultId = resultId
    self.data = data
  }
}

public struct SemanticTokensDelta: Codable, Hashable, Sendable {
  public var resultId: String?
  public var edits: [SemanticTokensEdit]

  public init(resultId: String? = nil, edits: [SemanticTokensEdit]) {
    self.resultId = resultId
    self.edits = edits
  }
}

/// Offsets count numbers of the old data, not tokens.
public struct SemanticTokensEdit: Codable, Hashable, Sendable {
  public var start: UInt32
  public var deleteCount: UInt32
  public var data: [UInt32]?

  public init(start: UInt32, deleteCount: UInt32, data: [UInt32]? = nil) {
    self.start = start
    self.deleteCount = deleteCount
    self.data = data
  }
}

public enum SemanticTokensDeltaResult: Hashable, Sendable {
  case full(SemanticTokens)
  case delta(SemanticTokensDelta)
}

extension SemanticTokensDeltaResult: Codable {
  public init(from decoder: any Decoder) throws {
    if let delta = try? SemanticTokensDelta(from: decoder) {
      self = .delta(delta)
    } else {
      self = .full(try SemanticTokens(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .full(let tokens): try tokens.encode(to: encoder)
    case .delta(let delta): try delta.encode(to: encoder)
    }
  }
}

public enum SemanticTokensRefreshRequest: Request {
  public typealias Params = Null
  public typealias Result = Null
  public static let name = "workspace/semanticTokens/refresh"
}
