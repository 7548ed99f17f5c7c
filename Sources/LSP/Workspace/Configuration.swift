// Settings of the client.

public enum DidChangeConfigurationNotification: ClientNotification {
  public typealias Params = DidChangeConfigurationParams
  public static let method = NotificationMethod.didChangeConfiguration
}

public struct DidChangeConfigurationParams: Codable, Hashable, Sendable {
  public var settings: LSPAny?

  public init(settings: LSPAny? = nil) {
    self.settings = settings
  }
}

/// One value for each item, in their order.
public enum ConfigurationRequest: Request {
  public typealias Params = ConfigurationParams
  public typealias Result = [LSPAny]
  public static let name = "workspace/configuration"
}

public struct ConfigurationParams: Codable, Hashable, Sendable {
  public var items: [ConfigurationItem]

  public init(items: [ConfigurationItem]) {
    self.items = items
  }
}

public struct ConfigurationItem: Codable, Hashable, Sendable {
  public var scopeUri: DocumentURI?
  public var section: String?

  public init(scopeUri: DocumentURI? = nil, section: String? = nil) {
    self.scopeUri = scopeUri
    self.section = section
  }
}
