// What can be folded away.

public enum FoldingRangeRequest: ClientRequest {
  public typealias Params = FoldingRangeParams
  public typealias Result = [FoldingRange]?
  public static let method = RequestMethod.foldingRange
}

public typealias FoldingRangeParams = TextDocumentParams

public struct FoldingRange: Codable, Hashable, Sendable {
  public var startLine: UInt32
  /// `nil` for the end of the line.
  public var startCharacter: UInt32?
  public var endLine: UInt32
  public var endCharacter: UInt32?
  public var kind: FoldingRangeKind?
  public var collapsedText: String?

  public init(
    startLine: UInt32,
    startCharacter: UInt32? = nil,
    endLine: UInt32,
    endCharacter: UInt32? = nil,
    kind: FoldingRangeKind? = nil,
    collapsedText: String? = nil
  ) {
    self.startLine = startLine
    self.startCharacter = startCharacter
    self.endLine = endLine
    self.endCharacter = endCharacter
    self.kind = kind
    self.collapsedText = collapsedText
  }
}

public struct FoldingRangeKind: RawRepresentable, Codable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let comment = FoldingRangeKind(rawValue: "comment")
  public static let imports = FoldingRangeKind(rawValue: "imports")
  public static let region = FoldingRangeKind(rawValue: "region")
}
