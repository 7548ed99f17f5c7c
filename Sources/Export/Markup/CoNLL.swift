// CoNLL-2003 with IOB2: a token a line, for taggers of names and of statements.

internal import Corpus
internal import Syntax

/// Columns: the token, `-X-`, the statement and the name that it belongs to. Of names over names, and statements over
/// statements, the outermost stands; what is left out is counted.
struct CoNLL: Exporter {
  func part(of file: ExportedFile) -> ExportPart {
    if file.facts.isCodebook || !file.isRead { return ExportPart() }
    let records = ArticleRecords(file)
    let text = Array(records.text.unicodeScalars)
    var losses = ExportLosses()
    let annotations = records.annotations.filter { $0.kind != .note && $0.kind != .not }
    losses.add(.withoutWords, annotations.count { $0.spans.isEmpty })
    losses.add(.inParts, annotations.count { $0.spans.count > 1 })
    let names = layer(annotations.filter { !$0.kind.isStatement }, text.count, &losses)
    let statements = layer(annotations.filter(\.kind.isStatement), text.count, &losses)
    var out = "-DOCSTART- -X- O O\n\n"
    var wasOpen = false
    var place = 0
    while place < text.count {
      if text[place].properties.isWhitespace {
        place += 1
        continue
      }
      let end = tokenEnd(text, from: place, names, statements)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[place..<end])
      out += "\(String(view)) -X- \(statements.tag(at: place)) \(names.tag(at: place))\n"
      wasOpen = true
      if endsSentence(text, at: end, after: text[end - 1], names, statements) {
        out += "\n"
        wasOpen = false
      }
      place = end
    }
    if wasOpen { out += "\n" }
    var part = ExportPart(Array(out.utf8))
    part.losses = losses
    return part
  }

  /// By code point: the label that it has, and whether it begins one.
  private struct Layer {
    var labels: [String?]
    var starts: Set<Int>

    func tag(at place: Int) -> String {
      labels[place].map { (starts.contains(place) ? "B-" : "I-") + $0 } ?? "O"
    }
  }

  private func layer(_ annotations: [AnnotationRecord], _ count: Int, _ losses: inout ExportLosses) -> Layer {
    var layer = Layer(labels: Array(repeating: nil, count: count), starts: [])
    let spans = annotations.flatMap { annotation in annotation.spans.map { (span: $0, kind: annotation.kind) } }
      .enumerated().sorted {
        ($0.element.span.start, -$0.element.span.end, $0.offset) < (
          $1.element.span.start, -$1.element.span.end, $1.offset
        )
      }
      .map(\.element)
    var end = 0
    for (span, kind) in spans {
      guard span.start >= end, span.end > span.start else {
        losses.add(.overlap)
        continue
      }
      for place in span.start..<min(span.end, count) { layer.labels[place] = kind.rawValue }
      layer.starts.insert(span.start)
      end = span.end
    }
    return layer
  }

  /// A token is a run of letters and digits, a letter of a script without spaces, or a mark; a tag's edge ends it, too.
  private func tokenEnd(_ text: [Unicode.Scalar], from start: Int, _ layers: Layer...) -> Int {
    var end = start + 1
    let isWord = isWordPart(text[start])
    while end < text.count, isWord, isWordPart(text[end]) || isMarkOf(text[end]) {
      if layers.contains(where: { $0.starts.contains(end) || $0.labels[end] != $0.labels[end - 1] }) { break }
      end += 1
    }
    if !isWord { while end < text.count, isMarkOf(text[end]) { end += 1 } }
    return end
  }

  private func isMarkOf(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: false
    }
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isIdeographic || 0x3040...0x30FF ~= scalar.value { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func endsSentence(
    _ text: [Unicode.Scalar],
    at end: Int,
    after last: Unicode.Scalar,
    _ layers: Layer...
  ) -> Bool {
    // A blank line ends one in any case.
    let gap = text[end...].prefix { $0.properties.isWhitespace }
    if gap.filter({ $0 == "\n" }).count > 1 { return true }
    let isInside = layers.contains { layer in
      end < text.count && layer.labels[end - 1] != nil && layer.labels[end] == layer.labels[end - 1]
    }
    guard !isInside, ".!?。！？".unicodeScalars.contains(last) else { return false }
    return !gap.isEmpty || "。！？".unicodeScalars.contains(last)
  }
}
