// Edits in several documents, and files made, renamed and deleted.

public struct WorkspaceEdit: Hashable, Sendable {
  /// For clients without `workspaceEdit.documentChanges`.
  public var changes: [DocumentURI: [TextEdit]]?
  /// Done in order.
  public var documentChanges: [DocumentChange]?
  /// What the `annotationId` of an edit stands for; for clients with `workspaceEdit.changeAnnotationSupport`.
  public var changeAnnotations: [String: ChangeAnnotation]?

  public init(changes: [DocumentURI: [TextEdit]]) { self.changes = changes }
  public init(documentChanges: [DocumentChange]) { self.documentChanges = documentChanges }
}

extension WorkspaceEdit: Codable {
  private enum CodingKeys: CodingKey { case changes, documentChanges, changeAnnotations }

  /// Documents are written in the order of their names.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if let changes {
      var documents = container.nestedContainer(keyedBy: AnyKey.self, forKey: .changes)
      for (uri, edits) in changes.sorted(by: { $0.key.string < $1.key.string }) {
        try documents.encode(edits, forKey: AnyKey(stringValue: uri.string))
      }
    }
    try container.encodeIfPresent(documentChanges, forKey: .documentChanges)
    if let changeAnnotations {
      var annotations = container.nestedContainer(keyedBy: AnyKey.self, forKey: .changeAnnotations)
      for (id, annotation) in changeAnnotations.sorted(by: { $0.key < $1.key }) {
        try annotations.encode(annotation, forKey: AnyKey(stringValue: id))
      }
    }
  }
}

/// What a client shows of some edits before it makes them.
public struct ChangeAnnotation: Codable, Hashable, Sendable {
  public var label: String
  /// Whether the user must agree first.
  public var needsConfirmation: Bool?
  public var description: String?

  public init(label: String, needsConfirmation: Bool? = nil, description: String? = nil) {
    self.label = label
    self.needsConfirmation = needsConfirmation
    self.description = description
  }
}

public enum DocumentChange: Hashable, Sendable {
  case edit(TextDocumentEdit)
  case create(CreateFile)
  case rename(RenameFile)
  case delete(DeleteFile)
}

public struct TextDocumentEdit: Codable, Hashable, Sendable {
  public var textDocument: OptionalVersionedTextDocumentIdentifier
  public var edits: [TextEdit]

  public init(textDocument: OptionalVersionedTextDocumentIdentifier, edits: [TextEdit]) {
    self.textDocument = textDocument
    self.edits = edits
  }
}

public struct CreateFile: Codable, Hashable, Sendable {
  public private(set) var kind = "create"
  public var uri: DocumentURI
  public var options: FileOptions?

  public init(uri: DocumentURI, options: FileOptions? = nil) {
    self.uri = uri
    self.options = options
  }
}

public struct RenameFile: Codable, Hashable, Sendable {
  public private(set) var kind = "rename"
  public var oldUri: DocumentURI
  public var newUri: DocumentURI
  public var options: FileOptions?

  public init(oldUri: DocumentURI, newUri: DocumentURI, options: FileOptions? = nil) {
    self.oldUri = oldUri
    self.newUri = newUri
    self.options = options
  }
}

/// What to do where the new file exists; `overwrite` wins.
public struct FileOptions: Codable, Hashable, Sendable {
  public var overwrite: Bool?
  public var ignoreIfExists: Bool?

  public init(overwrite: Bool? = nil, ignoreIfExists: Bool? = nil) {
    self.overwrite = overwrite
    self.ignoreIfExists = ignoreIfExists
  }
}

public struct DeleteFile: Codable, Hashable, Sendable {
  public private(set) var kind = "delete"
  public var uri: DocumentURI
  public var options: DeleteFileOptions?

  public init(uri: DocumentURI, options: DeleteFileOptions? = nil) {
    self.uri = uri
    self.options = options
  }
}

public struct DeleteFileOptions: Codable, Hashable, Sendable {
  public var recursive: Bool?
  public var ignoreIfNotExists: Bool?

  public init(recursive: Bool? = nil, ignoreIfNotExists: Bool? = nil) {
    self.recursive = recursive
    self.ignoreIfNotExists = ignoreIfNotExists
  }
}

extension DocumentChange: Codable {
  private enum CodingKeys: CodingKey { case kind }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decodeIfPresent(String.self, forKey: .kind) {
    case "create": self = .create(try CreateFile(from: decoder))
    case "rename": self = .rename(try RenameFile(from: decoder))
    case "delete": self = .delete(try DeleteFile(from: decoder))
    case _: self = .edit(try TextDocumentEdit(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .edit(let edit): try edit.encode(to: encoder)
    case .create(let file): try file.encode(to: encoder)
    case .rename(let file): try file.encode(to: encoder)
    case .delete(let file): try file.encode(to: encoder)
    }
  }
}

public struct TextEdit: Codable, Hashable, Sendable {
  public var range: Range
  public var newText: String
  /// In `documentChanges` alone, where the edit has an annotation.
  public var annotationId: String?

  public init(range: Range, newText: String, annotationId: String? = nil) {
    self.range = range
    self.newText = newText
    self.annotationId = annotationId
  }
}
