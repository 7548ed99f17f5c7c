// Files that changed on disk.

public enum DidChangeWatchedFilesNotification: ClientNotification {
  public typealias Params = DidChangeWatchedFilesParams
  public static let method = NotificationMethod.didChangeWatchedFiles
}

public struct DidChangeWatchedFilesParams: Codable, Sendable {
  /// What is no event is left out.
  @Lenient public var changes: [FileEvent]

  public init(changes: [FileEvent] = []) {
    self.changes = changes
  }
}

public struct FileEvent: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  public var type: FileChangeType

  public init(uri: DocumentURI, type: FileChangeType) {
    self.uri = uri
    self.type = type
  }
}

public enum FileChangeType: Int, Codable, Sendable {
  case created = 1
  case changed = 2
  case deleted = 3
}

public struct DidChangeWatchedFilesRegistrationOptions: Codable, Hashable, Sendable {
  public var watchers: [FileSystemWatcher]

  public init(watchers: [FileSystemWatcher]) {
    self.watchers = watchers
  }
}

public struct FileSystemWatcher: Codable, Hashable, Sendable {
  public var globPattern: GlobPattern
  /// `nil` for all three.
  public var kind: WatchKind?

  public init(globPattern: GlobPattern, kind: WatchKind? = nil) {
    self.globPattern = globPattern
    self.kind = kind
  }
}

public struct WatchKind: OptionSet, Codable, Hashable, Sendable {
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let create = WatchKind(rawValue: 1)
  public static let change = WatchKind(rawValue: 2)
  public static let delete = WatchKind(rawValue: 4)
}

public enum GlobPattern: Hashable, Sendable {
  case pattern(String)
  /// Only for clients that declare `relativePatternSupport`.
  case relative(RelativePattern)
}

public struct RelativePattern: Codable, Hashable, Sendable {
  public var baseUri: DocumentURI
  public var pattern: String

  public init(baseUri: DocumentURI, pattern: String) {
    self.baseUri = baseUri
    self.pattern = pattern
  }
}

extension GlobPattern: Codable {
  public init(from decoder: any Decoder) throws {
    if let pattern = try? String(from: decoder) {
      self = .pattern(pattern)
    } else {
      self = .relative(try RelativePattern(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .pattern(let pattern): try pattern.encode(to: encoder)
    case .relative(let pattern): try pattern.encode(to: encoder)
    }
  }
}
