// What can be done about a place or a finding.

public enum CodeActionRequest: ClientRequest {
  public typealias Params = CodeActionParams
  public typealias Result = [CodeActionOrCommand]?
  public static let method = RequestMethod.codeAction
}

public enum CodeActionResolveRequest: ClientRequest {
  public typealias Params = CodeAction
  public typealias Result = CodeAction
  public static let method = RequestMethod.codeActionResolve
}

public struct CodeActionParams: Codable, Sendable {
  public var textDocument: TextDocumentIdentifier
  public var range: Range
  public var context: CodeActionContext
  public var workDoneToken: ProgressToken?
  public var partialResultToken: ProgressToken?

  public init(
    textDocument: TextDocumentIdentifier,
    range: Range,
    context: CodeActionContext,
    workDoneToken: ProgressToken? = nil,
    partialResultToken: ProgressToken? = nil
  ) {
    self.textDocument = textDocument
    self.range = range
    self.context = context
    self.workDoneToken = workDoneToken
    self.partialResultToken = partialResultToken
  }
}

public struct CodeActionContext: Codable, Sendable {
  /// Those of other servers as well; what is no diagnostic is left out.
  @Lenient public var diagnostics: [Diagnostic]
  /// Kinds asked for, each with all below it; `nil` for all.
  public var only: [CodeActionKind]?
  public var triggerKind: CodeActionTriggerKind?

  public init(
    diagnostics: [Diagnostic] = [],
    only: [CodeActionKind]? = nil,
    triggerKind: CodeActionTriggerKind? = nil
  ) {
    self.diagnostics = diagnostics
    self.only = only
    self.triggerKind = triggerKind
  }
}

public struct CodeActionTriggerKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let invoked = CodeActionTriggerKind(rawValue: 1)
  /// Asked without the user: nothing that only a user would want.
  public static let automatic = CodeActionTriggerKind(rawValue: 2)
}

public struct CodeActionKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let quickFix = CodeActionKind(rawValue: "quickfix")
  public static let refactor = CodeActionKind(rawValue: "refactor")
  public static let refactorExtract = CodeActionKind(rawValue: "refactor.extract")
  public static let refactorInline = CodeActionKind(rawValue: "refactor.inline")
  public static let refactorRewrite = CodeActionKind(rawValue: "refactor.rewrite")
  public static let source = CodeActionKind(rawValue: "source")
  public static let sourceOrganize = CodeActionKind(rawValue: "source.organize")
  public static let sourceFixAll = CodeActionKind(rawValue: "source.fixAll")

  /// Whether this is the kind or below it: `source.fixAll` is within `source` but not within `sour`.
  public func isWithin(_ kind: CodeActionKind) -> Bool {
    kind.rawValue.isEmpty || rawValue == kind.rawValue || rawValue.hasPrefix(kind.rawValue + ".")
  }
}

/// Bare commands are for clients without `codeActionLiteralSupport`.
public enum CodeActionOrCommand: Hashable, Sendable {
  case action(CodeAction)
  case command(Command)
}

public struct CodeAction: Codable, Hashable, Sendable {
  public var title: String
  public var kind: CodeActionKind?
  public var diagnostics: [Diagnostic]?
  public var isPreferred: Bool?
  public var disabled: CodeActionDisabled?
  public var edit: WorkspaceEdit?
  /// Executed after the edit.
  public var command: Command?
  /// Comes back when the action is resolved.
  public var data: LSPAny?

  public init(
    title: String,
    kind: CodeActionKind? = nil,
    diagnostics: [Diagnostic]? = nil,
    isPreferred: Bool? = nil,
    disabled: CodeActionDisabled? = nil,
    edit: WorkspaceEdit? = nil,
    command: Command? = nil,
    data: LSPAny? = nil
  ) {
    self.title = title
    self.kind = kind
    self.diagnostics = diagnostics
    self.isPreferred = isPreferred
    self.disabled = disabled
    self.edit = edit
    self.command = command
    self.data = data
  }
}

public struct CodeActionDisabled: Codable, Hashable, Sendable {
  public var reason: String

  public init(reason: String) {
    self.reason = reason
  }
}

extension CodeActionOrCommand: Codable {
  public init(from decoder: any Decoder) throws {
    if let command = try? Command(from: decoder) {
      self = .command(command)
    } else {
      self = .action(try CodeAction(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .action(let action): try action.encode(to: encoder)
    case .command(let command): try command.encode(to: encoder)
    }
  }
}
