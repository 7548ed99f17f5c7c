// What a definition is known by.

/// A handle without its sigil. Two that are canonically equivalent (NFC) are equal, as `String` compares.
public struct Handle: Hashable, Sendable, Comparable {
  public var namespace: Namespace
  public var name: String

  public init(_ namespace: Namespace, _ name: String) {
    self.namespace = namespace
    self.name = name
  }

  /// The actor that is there without being defined: the article's own voice.
  public static let article = Handle(.actor, "article")

  public static func < (a: Handle, b: Handle) -> Bool {
    a.namespace != b.namespace ? a.namespace.rawValue < b.namespace.rawValue : a.name < b.name
  }

  /// The handle with its sigil; a verb without its sign.
  public var written: String {
    switch namespace {
    case .actor: "@" + name
    case .issue: "#" + name
    case .verb: name
    case .variable: "%" + name
    }
  }
}
