// Capabilities that the server asks for after `initialize`.

public enum RegisterCapabilityRequest: Request {
  public typealias Params = RegistrationParams
  public typealias Result = Null
  public static let name = "client/registerCapability"
}

public struct RegistrationParams: Codable, Hashable, Sendable {
  public var registrations: [Registration]

  public init(registrations: [Registration]) {
    self.registrations = registrations
  }
}

public struct Registration: Codable, Hashable, Sendable {
  public var id: String
  public var method: String
  public var registerOptions: RegisterOptions?

  public init(id: String, method: String, registerOptions: RegisterOptions? = nil) {
    self.id = id
    self.method = method
    self.registerOptions = registerOptions
  }
}

public enum RegisterOptions: Hashable, Sendable {
  case watchedFiles(DidChangeWatchedFilesRegistrationOptions)
  case other(LSPAny)
}

extension RegisterOptions: Codable {
  public init(from decoder: any Decoder) throws {
    if let options = try? DidChangeWatchedFilesRegistrationOptions(from: decoder) {
      self = .watchedFiles(options)
    } else {
      self = .other(try LSPAny(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .watchedFiles(let options): try options.encode(to: encoder)
    case .other(let options): try options.encode(to: encoder)
    }
  }
}

public enum UnregisterCapabilityRequest: Request {
  public typealias Params = UnregistrationParams
  public typealias Result = Null
  public static let name = "client/unregisterCapability"
}

/// The misspelling is the protocol’s.
public struct UnregistrationParams: Codable, Hashable, Sendable {
  public var unregisterations: [Unregistration]

  public init(unregisterations: [Unregistration]) {
    self.unregisterations = unregisterations
  }
}

public struct Unregistration: Codable, Hashable, Sendable {
  public var id: String
  public var method: String

  public init(id: String, method: String) {
    self.id = id
    self.method = method
  }
}
