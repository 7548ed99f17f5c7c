// One proposal of a completion.

public enum CompletionResolveRequest: ClientRequest {
  public typealias Params = CompletionItem
  public typealias Result = CompletionItem
  public static let method = RequestMethod.completionResolve
}

public struct CompletionItem: Codable, Hashable, Sendable {
  public var label: String
  public var labelDetails: CompletionItemLabelDetails?
  public var kind: CompletionItemKind?
  public var tags: [CompletionItemTag]?
  public var detail: String?
  public var documentation: MarkupContent?
  public var preselect: Bool?
  /// Compared by clients instead of the label.
  public var sortText: String?
  /// Matched by clients with what is typed, instead of the label.
  public var filterText: String?
  public var insertText: String?
  public var insertTextFormat: InsertTextFormat?
  public var textEdit: CompletionTextEdit?
  public var textEditText: String?
  public var additionalTextEdits: [TextEdit]?
  public var commitCharacters: [String]?
  public var command: Command?
  /// Comes back when the item is resolved.
  public var data: LSPAny?

  public init(
    label: String,
    labelDetails: CompletionItemLabelDetails? = nil,
    kind: CompletionItemKind? = nil,
    tags: [CompletionItemTag]? = nil,
    detail: String? = nil,
    documentation: MarkupContent? = nil,
    preselect: Bool? = nil,
    sortText: String? = nil,
    filterText: String? = nil,
    insertText: String? = nil,
    insertTextFormat: InsertTextFormat? = nil,
    textEdit: CompletionTextEdit? = nil,
    textEditText: String? = nil,
    additionalTextEdits: [TextEdit]? = nil,
    commitCharacters: [String]? = nil,
    command: Command? = nil,
    data: LSPAny? = nil
  ) {
    self.label = label
    self.labelDetails = labelDetails
    self.kind = kind
    self.tags = tags
    self.detail = detail
    self.documentation = documentation
    self.preselect = preselect
    self.sortText = sortText
    self.filterText = filterText
    self.insertText = insertText
    self.insertTextFormat = insertTextFormat
    self.textEdit = textEdit
    self.textEditText = textEditText
    self.additionalTextEdits = additionalTextEdits
    self.commitCharacters = commitCharacters
    self.command = command
    self.data = data
  }
}

public struct CompletionItemLabelDetails: Codable, Hashable, Sendable {
  /// Right after the label.
  public var detail: String?
  /// At the end of the line.
  public var description: String?

  public init(detail: String? = nil, description: String? = nil) {
    self.detail = detail
    self.description = description
  }
}

public enum CompletionItemKind: Int, Codable, Sendable {
  case text = 1
  case method
  case function
  case constructor
  case field
  case variable
  case `class`
  case interface
  case module
  case property
  case unit
  case value
  case `enum`
  case keyword
  case snippet
  case color
  case file
  case reference
  case folder
  case enumMember
  case constant
  case `struct`
  case event
  case `operator`
  case typeParameter
}

public enum CompletionItemTag: Int, Codable, Sendable {
  case deprecated = 1
}

public enum InsertTextFormat: Int, Codable, Sendable {
  case plainText = 1
  case snippet = 2
}

/// What replaces the words typed so far.
public enum CompletionTextEdit: Hashable, Sendable {
  case edit(TextEdit)
  /// Both for the client to choose from; only where it declares `insertReplaceSupport`.
  case insertReplace(InsertReplaceEdit)
}

public struct InsertReplaceEdit: Codable, Hashable, Sendable {
  public var newText: String
  /// A prefix of `replace` that ends where the cursor is.
  public var insert: Range
  public var replace: Range

  public init(newText: String, insert: Range, replace: Range) {
    self.newText = newText
    self.insert = insert
    self.replace = replace
  }
}

extension CompletionTextEdit: Codable {
  public init(from decoder: any Decoder) throws {
    if let edit = try? TextEdit(from: decoder) {
      self = .edit(edit)
    } else {
      self = .insertReplace(try InsertReplaceEdit(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .edit(let edit): try edit.encode(to: encoder)
    case .insertReplace(let edit): try edit.encode(to: encoder)
    }
  }
}
