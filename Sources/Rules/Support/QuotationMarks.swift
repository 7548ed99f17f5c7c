// Where the quotation marks of an article's text stand.

internal import Syntax
internal import Text

/// The double quotation marks of a text, by place. Asked about spans that may nest, each in logarithmic time.
final class QuotationMarks {
  private let tree: SyntaxTree
  private var places: [TextRange] = []
  /// The first bytes of spans, and where they end.
  private lazy var starts = Set(tree.marks.lazy.filter(\.isSpan).map(\.words.start))
  private lazy var ends = Set(tree.marks.lazy.filter(\.isSpan).map(\.words.end))

  init(_ tree: SyntaxTree) {
    self.tree = tree
    for node in tree.nodes where node.kind == .text {
      var index = Int(node.range.start)
      while index < Int(node.range.end) {
        // Of ASCII there is one.
        if tree.bytes[index] < 0x80 {
          if tree.bytes[index] == 0x22 { places.append(TextRange(index, index + 1)) }
          index += 1
          continue
        }
        guard let point = tree.bytes.codePoint(at: index) else { break }
        if QuotationMark.isDouble(point.scalar) { places.append(TextRange(point.start, point.end)) }
        index = point.end
      }
    }
  }

  /// How many stand within some words.
  func count(in words: TextRange) -> Int { place(from: words.end) - place(from: words.start) }

  /// The first place that begins at an offset or behind it.
  private func place(from offset: TextOffset) -> Int { places.partitioningIndex { $0.start >= offset } }

  /// Whether the next mark behind a span ends another span: the two share a quotation.
  func isClosedByAnotherSpan(behind words: TextRange) -> Bool {
    let next = place(from: words.end)
    return next < places.count && ends.contains(places[next].end)
  }

  /// Whether the mark before a span begins another span.
  func isOpenedByAnotherSpan(before words: TextRange) -> Bool {
    let last = place(from: words.start) - 1
    return last >= 0 && starts.contains(places[last].start)
  }

  /// Whether a quotation that begins in a span is closed nowhere in its paragraph, and the next paragraph begins with a
  /// mark, as newspapers quote several paragraphs.
  func isContinued(behind words: TextRange) -> Bool {
    let next = place(from: words.end)
    guard next < places.count else { return false }
    var index = Int(places[next].start)
    var lineEnds = 0
    while index > Int(words.end), let point = tree.bytes.codePoint(before: index) {
      if point.scalar == "\n" { lineEnds += 1 }
      guard point.scalar.isSpace || point.scalar == "[" && lineEnds == 0 else { break }
      index = point.start
    }
    return lineEnds > 1
  }
}
