// Places of the text without markup, from places in the file.

public import Text

/// From offsets in an annotated file to offsets in its text without markup, in code points.
public struct TextMap: Sendable {
  /// The leaves of text: where each begins in the file, and how many code points and bytes of text stand before it.
  private var leaves: [(range: TextRange, before: Int, bytesBefore: Int)] = []
  /// The text without markup.
  public let text: [UInt8]
  private let bytes: [UInt8]
  /// The length of the text in code points.
  public let length: Int

  public init(_ tree: SyntaxTree) {
    bytes = tree.bytes
    text = tree.plainText
    var total = 0
    var totalBytes = 0
    for node in tree.nodes where node.kind == .text {
      leaves.append((node.range, total, totalBytes))
      total += bytes.codePoints(in: node.range.indices)
      totalBytes += node.range.length
    }
    length = total
  }

  /// The text of a range of the file, without markup.
  public func string(_ range: TextRange) -> String {
    let start = place(of: range.start).bytes
    return String(decoding: text[start..<max(start, place(of: range.end).bytes)], as: UTF8.self)
  }

  /// The places of a range of the file in the text, as `textOffset` gives them, and its words.
  public func placed(_ range: TextRange) -> (points: Range<Int>, words: String) {
    let (start, end) = (place(of: range.start), place(of: range.end))
    let words = String(decoding: text[start.bytes..<max(start.bytes, end.bytes)], as: UTF8.self)
    return (start.points..<max(start.points, end.points), words)
  }

  /// The offset in the text of `offset` in the file. A place within markup is the place of the text that follows it.
  public func textOffset(of offset: TextOffset) -> Int { place(of: offset).points }

  /// The same in bytes of `text`.
  public func byteOffset(of offset: TextOffset) -> Int { place(of: offset).bytes }

  private func place(of offset: TextOffset) -> (points: Int, bytes: Int) {
    let place = leaves.partitioningIndex { $0.range.end > offset }
    guard place < leaves.count else { return (length, text.count) }
    let leaf = leaves[place]
    guard offset > leaf.range.start else { return (leaf.before, leaf.bytesBefore) }
    let span = Int(leaf.range.start)..<Int(offset)
    return (leaf.before + bytes.codePoints(in: span), leaf.bytesBefore + span.count)
  }
}
