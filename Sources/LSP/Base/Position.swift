// A place in a document, and what lies between two, as the protocol counts.

/// Lines and characters count from zero; characters are units of the encoding agreed on in `initialize`.
public struct Position: Hashable, Sendable {
  public var line: UInt32
  public var character: UInt32

  public init(line: UInt32, character: UInt32) {
    self.line = line
    self.character = character
  }
}

extension Position: Comparable {
  public static func < (a: Position, b: Position) -> Bool { (a.line, a.character) < (b.line, b.character) }
}

extension Position: Codable {
  private enum CodingKeys: CodingKey { case line, character }

  /// Numbers out of range are clamped: some clients say −1 or the largest `Int64` for “to the end”.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    line = try container.decodeClamped(forKey: .line)
    character = try container.decodeClamped(forKey: .character)
  }
}

extension KeyedDecodingContainer {
  fileprivate func decodeClamped(forKey key: Key) throws -> UInt32 {
    do {
      return try decode(UInt32.self, forKey: key)
    } catch {
      let number = try decode(Double.self, forKey: key)
      return number < 1 ? 0 : UInt32(exactly: number.rounded(.down)) ?? .max
    }
  }
}

/// From `start` up to but without `end`.
public struct Range: Hashable, Codable, Sendable {
  public var start: Position
  public var end: Position

  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}
