// A text with spans in it, cut into what a format with elements writes in order.

/// Spans nest; one that would cross another is left out and counted.
struct NestedText {
  enum Step {
    /// The number of a span, as it was given.
    case open(Int)
    case text(String)
    case close(Int)
  }

  private(set) var steps: [Step] = []
  private(set) var losses = ExportLosses()

  /// `range`: the part of the text to be cut; spans that do not lie in it whole are passed over.
  init(_ text: CodePointText, _ range: Range<Int>, _ spans: [SpanRecord]) {
    let inside = spans.indices.filter { spans[$0].start >= range.lowerBound && spans[$0].end <= range.upperBound }
      .sorted { (spans[$0].start, -spans[$0].end, $0) < (spans[$1].start, -spans[$1].end, $1) }
    var open: [Int] = []
    var place = range.lowerBound
    func write(upTo end: Int, _ steps: inout [Step]) {
      if end > place {
        steps.append(.text(text.string(place..<end)))
        place = end
      }
    }
    func close(before start: Int, _ steps: inout [Step]) {
      while let last = open.last, spans[last].end <= start {
        write(upTo: spans[last].end, &steps)
        steps.append(.close(last))
        open.removeLast()
      }
    }
    for span in inside {
      close(before: spans[span].start, &steps)
      if let last = open.last, spans[last].end < spans[span].end {
        losses.add(.overlap)
        continue
      }
      write(upTo: spans[span].start, &steps)
      steps.append(.open(span))
      open.append(span)
    }
    close(before: .max, &steps)
    write(upTo: range.upperBound, &steps)
  }

  /// The paragraphs of a text: runs of lines that are not blank.
  static func paragraphs(of text: CodePointText) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start: Int?
    var end = 0
    var line = 0
    while line < text.count {
      var next = line
      var isBlank = true
      while next < text.count, text[next] != "\n" {
        if isBlank, !text.isWhiteSpace(at: next) { isBlank = false }
        next += 1
      }
      if !isBlank {
        start = start ?? line
        end = next > line && text[next - 1] == "\r" ? next - 1 : next
      } else if let first = start {
        paragraphs.append(first..<end)
        start = nil
      }
      line = next + 1
    }
    if let start { paragraphs.append(start..<end) }
    return paragraphs
  }
}
