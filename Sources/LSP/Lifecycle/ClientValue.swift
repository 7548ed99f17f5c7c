// What a client says of itself, read from whatever it sends.

/// What is missing, `null` or of a wrong type is `false`, empty or nil: a session that cannot begin helps nobody. Read from a
/// tree, since the search for the witnesses of sixty types' `Decodable` takes longer than all else before the first answer.
public protocol ClientValue: Codable, Sendable {
  init(_ json: LSPAny)
}

extension ClientValue {
  /// Fails for what is no object.
  public init(from decoder: any Decoder) throws {
    let json = try LSPAny(from: decoder)
    guard case .object = json else {
      let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "this should be an object")
      throw DecodingError.typeMismatch([String: LSPAny].self, context)
    }
    self.init(json)
  }
}

extension LSPAny {
  /// The object under a key; an empty one where there is none.
  func part(_ key: String) -> LSPAny { object(key) ?? [:] }

  /// The object under a key; nil where there is none.
  func object(_ key: String) -> LSPAny? {
    guard let value = self[key], case .object = value else { return nil }
    return value
  }

  /// Whether there is anything under a key.
  func presence(_ key: String) -> Presence? {
    guard let value = self[key], value != .null else { return nil }
    return Presence()
  }

  func flag(_ key: String) -> Bool { self[key]?.bool ?? false }

  /// The elements of the array under a key, without those that cannot be read.
  func list<Element>(_ key: String, _ read: (LSPAny) -> Element?) -> [Element] {
    (self[key]?.array ?? []).compactMap(read)
  }
}
