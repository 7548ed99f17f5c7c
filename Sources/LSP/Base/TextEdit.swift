// One replacement in a document.

public struct TextEdit: Codable, Hashable, Sendable {
  public var range: Range
  public var newText: String

  public init(range: Range, newText: String) {
    self.range = range
    self.newText = newText
  }
}
