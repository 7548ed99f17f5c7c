// The outline of a document.

public enum DocumentSymbolRequest: ClientRequest {
  public typealias Params = DocumentSymbolParams
  public typealias Result = DocumentSymbolResult?
  public static let method = RequestMethod.documentSymbol
}

public typealias DocumentSymbolParams = TextDocumentParams

/// The tree is for clients that declare `hierarchicalDocumentSymbolSupport`.
public enum DocumentSymbolResult: Hashable, Sendable {
  case tree([DocumentSymbol])
  case list([SymbolInformation])
}

public struct DocumentSymbol: Codable, Hashable, Sendable {
  /// Not empty, or VS Code drops the whole answer.
  public var name: String
  public var detail: String?
  public var kind: SymbolKind
  public var tags: [SymbolTag]?
  public var range: Range
  /// Inside `range`.
  public var selectionRange: Range
  public var children: [DocumentSymbol]?

  public init(
    name: String,
    detail: String? = nil,
    kind: SymbolKind,
    tags: [SymbolTag]? = nil,
    range: Range,
    selectionRange: Range,
    children: [DocumentSymbol]? = nil
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.tags = tags
    self.range = range
    self.selectionRange = selectionRange
    self.children = children
  }
}

public struct SymbolInformation: Codable, Hashable, Sendable {
  public var name: String
  public var kind: SymbolKind
  public var tags: [SymbolTag]?
  public var containerName: String?
  public var location: Location

  public init(
    name: String,
    kind: SymbolKind,
    tags: [SymbolTag]? = nil,
    containerName: String? = nil,
    location: Location
  ) {
    self.name = name
    self.kind = kind
    self.tags = tags
    self.containerName = containerName
    self.location = location
  }
}

public enum SymbolKind: Int, Codable, Sendable {
  case file = 1
  case module
  case namespace
  case package
  case `class`
  case method
  case property
  case field
  case constructor
  case `enum`
  case interface
  case function
  case variable
  case constant
  case string
  case number
  case boolean
  case array
  case object
  case key
  case null
  case enumMember
  case `struct`
  case event
  case `operator`
  case typeParameter
}

public enum SymbolTag: Int, Codable, Sendable {
  case deprecated = 1
}

extension DocumentSymbolResult: Codable {
  public init(from decoder: any Decoder) throws {
    if let list = try? [SymbolInformation](from: decoder), !list.isEmpty {
      self = .list(list)
    } else {
      self = .tree(try [DocumentSymbol](from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .tree(let symbols): try symbols.encode(to: encoder)
    case .list(let symbols): try symbols.encode(to: encoder)
    }
  }
}
