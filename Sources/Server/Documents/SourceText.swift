// A text with its lines as the client counts them, edited in place.

internal import Text

struct SourceText: Sendable {
  private(set) var bytes: [UInt8]
  private(set) var lines: LineTable

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineTable(bytes, .editor)
  }

  /// Replaces a range, clamped to the text.
  mutating func replace(_ range: TextRange, by replacement: String) {
    bytes.replaceSubrange(range.clamped(to: bytes.count).indices, with: replacement.utf8)
    lines = LineTable(bytes, .editor)
  }
}
