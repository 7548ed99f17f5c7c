// Words shown inside a text that are not in it.

public enum InlayHintRequest: ClientRequest {
  public typealias Params = InlayHintParams
  public typealias Result = [InlayHint]?
  public static let method = RequestMethod.inlayHint
}

public enum InlayHintResolveRequest: ClientRequest {
  public typealias Params = InlayHint
  public typealias Result = InlayHint
  public static let method = RequestMethod.inlayHintResolve
}

public struct InlayHintParams: Codable, Hashable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var range: Range
  public var workDoneToken: ProgressToken?

  public init(textDocument: TextDocumentIdentifier, range: Range, workDoneToken: ProgressToken? = nil) {
    self.textDocument = textDocument
    self.range = range
    self.workDoneToken = workDoneToken
  }
}

public struct InlayHint: Codable, Hashable, Sendable {
  public var position: Position
  public var label: InlayHintLabel
  public var kind: InlayHintKind?
  /// What writes the hint into the text.
  public var textEdits: [TextEdit]?
  public var tooltip: MarkupContent?
  public var paddingLeft: Bool?
  public var paddingRight: Bool?
  public var data: LSPAny?

  public init(
    position: Position,
    label: InlayHintLabel,
    kind: InlayHintKind? = nil,
    textEdits: [TextEdit]? = nil,
    tooltip: MarkupContent? = nil,
    paddingLeft: Bool? = nil,
    paddingRight: Bool? = nil,
    data: LSPAny? = nil
  ) {
    self.position = position
    self.label = label
    self.kind = kind
    self.textEdits = textEdits
    self.tooltip = tooltip
    self.paddingLeft = paddingLeft
    self.paddingRight = paddingRight
    self.data = data
  }
}

public enum InlayHintLabel: Hashable, Sendable {
  case text(String)
  /// Parts that lead somewhere; not empty.
  case parts([InlayHintLabelPart])
}

public struct InlayHintLabelPart: Codable, Hashable, Sendable {
  public var value: String
  public var tooltip: MarkupContent?
  public var location: Location?
  public var command: Command?

  public init(value: String, tooltip: MarkupContent? = nil, location: Location? = nil, command: Command? = nil) {
    self.value = value
    self.tooltip = tooltip
    self.location = location
    self.command = command
  }
}

public enum InlayHintKind: Int, Codable, Sendable {
  case type = 1
  case parameter = 2
}

public enum InlayHintRefreshRequest: Request {
  public typealias Params = Null
  public typealias Result = Null
  public static let name = "workspace/inlayHint/refresh"
}

extension InlayHintLabel: Codable {
  public init(from decoder: any Decoder) throws {
    if let text = try? String(from: decoder) {
      self = .text(text)
    } else {
      self = .parts(try [InlayHintLabelPart](from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try text.encode(to: encoder)
    case .parts(let parts): try parts.encode(to: encoder)
    }
  }
}
