// What one of many changes does to a file.

public import Text

/// Edits of one file that are made together or not at all, and what they may do to the article's text.
public struct TextChange: Sendable {
  public var edits: [TextEdit]
  public var effect: TextEffect

  public init(edits: [TextEdit], effect: TextEffect) {
    self.edits = edits
    self.effect = effect
  }

  /// From the first byte that it touches to the last; nil for one that touches none.
  var hull: TextRange? {
    let ranges = edits.map(\.range) + effect.removed
    guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else { return nil }
    return TextRange(start, end)
  }
}
