// How the server serves what it offers.

public struct TextDocumentSyncOptions: Codable, Hashable, Sendable {
  public var openClose: Bool?
  public var change: TextDocumentSyncKind?
  public var willSave: Bool?
  public var willSaveWaitUntil: Bool?
  public var save: SaveOptions?

  public init(
    openClose: Bool? = nil,
    change: TextDocumentSyncKind? = nil,
    willSave: Bool? = nil,
    willSaveWaitUntil: Bool? = nil,
    save: SaveOptions? = nil
  ) {
    self.openClose = openClose
    self.change = change
    self.willSave = willSave
    self.willSaveWaitUntil = willSaveWaitUntil
    self.save = save
  }
}

public enum TextDocumentSyncKind: Int, Codable, Sendable {
  case none = 0
  case full = 1
  case incremental = 2
}

public struct SaveOptions: Codable, Hashable, Sendable {
  public var includeText: Bool?

  public init(includeText: Bool? = nil) {
    self.includeText = includeText
  }
}

public struct CompletionOptions: Codable, Hashable, Sendable {
  public var triggerCharacters: [String]?
  public var resolveProvider: Bool?
  public var completionItem: CompletionItemOptions?

  public init(
    triggerCharacters: [String]? = nil,
    resolveProvider: Bool? = nil,
    completionItem: CompletionItemOptions? = nil
  ) {
    self.triggerCharacters = triggerCharacters
    self.resolveProvider = resolveProvider
    self.completionItem = completionItem
  }
}

public struct CompletionItemOptions: Codable, Hashable, Sendable {
  public var labelDetailsSupport: Bool?

  public init(labelDetailsSupport: Bool? = nil) {
    self.labelDetailsSupport = labelDetailsSupport
  }
}

public struct SignatureHelpOptions: Codable, Hashable, Sendable {
  public var triggerCharacters: [String]?
  /// Those that ask again while help is shown.
  public var retriggerCharacters: [String]?

  public init(triggerCharacters: [String]? = nil, retriggerCharacters: [String]? = nil) {
    self.triggerCharacters = triggerCharacters
    self.retriggerCharacters = retriggerCharacters
  }
}

public struct CodeActionOptions: Codable, Hashable, Sendable {
  public var codeActionKinds: [CodeActionKind]?
  public var resolveProvider: Bool?

  public init(codeActionKinds: [CodeActionKind]? = nil, resolveProvider: Bool? = nil) {
    self.codeActionKinds = codeActionKinds
    self.resolveProvider = resolveProvider
  }
}

/// Whether details are filled in when a client asks for them.
public struct ResolveOptions: Codable, Hashable, Sendable {
  public var resolveProvider: Bool?

  public init(resolveProvider: Bool? = nil) {
    self.resolveProvider = resolveProvider
  }
}

public struct DocumentOnTypeFormattingOptions: Codable, Hashable, Sendable {
  public var firstTriggerCharacter: String
  public var moreTriggerCharacter: [String]?

  public init(firstTriggerCharacter: String, moreTriggerCharacter: [String]? = nil) {
    self.firstTriggerCharacter = firstTriggerCharacter
    self.moreTriggerCharacter = moreTriggerCharacter
  }
}

/// Options are for clients with `prepareSupport`; for others it is said that renaming is served, and no more.
public enum RenameProvider: Codable, Hashable, Sendable {
  case plain
  case options(RenameOptions)

  public init(from decoder: any Decoder) throws {
    if (try? decoder.singleValueContainer().decode(Bool.self)) != nil {
      self = .plain
    } else {
      self = .options(try RenameOptions(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .plain:
      var container = encoder.singleValueContainer()
      try container.encode(true)
    case .options(let options): try options.encode(to: encoder)
    }
  }
}

public struct RenameOptions: Codable, Hashable, Sendable {
  public var prepareProvider: Bool?

  public init(prepareProvider: Bool? = nil) {
    self.prepareProvider = prepareProvider
  }
}

public struct SemanticTokensOptions: Codable, Hashable, Sendable {
  public var legend: SemanticTokensLegend
  public var range: Bool?
  public var full: SemanticTokensFullOptions?

  public init(legend: SemanticTokensLegend, range: Bool? = nil, full: SemanticTokensFullOptions? = nil) {
    self.legend = legend
    self.range = range
    self.full = full
  }
}

/// The words that numbers in the data stand for, by their order.
public struct SemanticTokensLegend: Codable, Hashable, Sendable {
  public var tokenTypes: [String]
  public var tokenModifiers: [String]

  public init(tokenTypes: [String], tokenModifiers: [String]) {
    self.tokenTypes = tokenTypes
    self.tokenModifiers = tokenModifiers
  }
}

public struct SemanticTokensFullOptions: Codable, Hashable, Sendable {
  public var delta: Bool?

  public init(delta: Bool? = nil) {
    self.delta = delta
  }
}

public struct DiagnosticOptions: Codable, Hashable, Sendable {
  public var identifier: String?
  /// Whether an edit in one file can change findings in another.
  public var interFileDependencies: Bool
  public var workspaceDiagnostics: Bool
  public var workDoneProgress: Bool?

  public init(
    identifier: String? = nil,
    interFileDependencies: Bool,
    workspaceDiagnostics: Bool,
    workDoneProgress: Bool? = nil
  ) {
    self.identifier = identifier
    self.interFileDependencies = interFileDependencies
    self.workspaceDiagnostics = workspaceDiagnostics
    self.workDoneProgress = workDoneProgress
  }
}

public struct ExecuteCommandOptions: Codable, Hashable, Sendable {
  public var commands: [String]

  public init(commands: [String]) {
    self.commands = commands
  }
}
