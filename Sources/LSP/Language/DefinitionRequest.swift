// Where something is declared and defined, what is above it and below it.

public enum DeclarationRequest: ClientRequest {
  public typealias Params = DeclarationParams
  public typealias Result = DefinitionResult?
  public static let method = RequestMethod.declaration
}

public enum DefinitionRequest: ClientRequest {
  public typealias Params = DefinitionParams
  public typealias Result = DefinitionResult?
  public static let method = RequestMethod.definition
}

public enum TypeDefinitionRequest: ClientRequest {
  public typealias Params = TypeDefinitionParams
  public typealias Result = DefinitionResult?
  public static let method = RequestMethod.typeDefinition
}

public enum ImplementationRequest: ClientRequest {
  public typealias Params = ImplementationParams
  public typealias Result = DefinitionResult?
  public static let method = RequestMethod.implementation
}

public typealias DeclarationParams = TextDocumentPositionParams
public typealias DefinitionParams = TextDocumentPositionParams
public typealias TypeDefinitionParams = TextDocumentPositionParams
public typealias ImplementationParams = TextDocumentPositionParams

/// Links are for clients that declare `linkSupport`.
public enum DefinitionResult: Hashable, Sendable {
  case locations([Location])
  case links([LocationLink])
}

extension DefinitionResult: Codable {
  public init(from decoder: any Decoder) throws {
    if let links = try? [LocationLink](from: decoder), !links.isEmpty {
      self = .links(links)
    } else {
      self = .locations(try [Location](from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .locations(let locations): try locations.encode(to: encoder)
    case .links(let links): try links.encode(to: encoder)
    }
  }
}
