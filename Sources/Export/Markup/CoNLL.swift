// CoNLL-2003 with IOB2: a token a line, for taggers of names and of statements.

internal import Corpus

/// Columns: the token, `-X-`, the statement and the name that it belongs to. Of names over names, and statements over
/// statements, the outermost stands; what is left out is counted.
struct CoNLL: Exporter {
  func part(of file: ExportedFile) -> ExportPart {
    if file.facts.isCodebook || !file.isRead { return ExportPart() }
    let records = ArticleRecords(file)
    let text = records.text
    var losses = ExportLosses()
    let annotations = records.annotations.filter { $0.kind != .note && $0.kind != .not }
    losses.add(.withoutWords, annotations.count { $0.spans.isEmpty })
    losses.add(.inParts, annotations.count { $0.spans.count > 1 })
    let names = layer(annotations.filter { !$0.kind.isStatement }, text.count, &losses)
    let statements = layer(annotations.filter(\.kind.isStatement), text.count, &losses)
    var out = Array("-DOCSTART- -X- O O\n\n".utf8)
    var wasOpen = false
    var place = 0
    while place < text.count {
      if text.isWhiteSpace(at: place) {
        place += 1
        continue
      }
      let end = tokenEnd(text, from: place, names, statements)
      text.append(place..<end, to: &out)
      out += " -X- ".utf8
      statements.appendTag(at: place, to: &out)
      out.append(UInt8(ascii: " "))
      names.appendTag(at: place, to: &out)
      out.append(UInt8(ascii: "\n"))
      wasOpen = true
      if endsSentence(text, at: end, after: text[end - 1], names, statements) {
        out.append(UInt8(ascii: "\n"))
        wasOpen = false
      }
      place = end
    }
    if wasOpen { out.append(UInt8(ascii: "\n")) }
    var part = ExportPart(out)
    part.losses = losses
    return part
  }

  /// Spans none of which stands over another.
  private struct Layer {
    /// What each span is, and where it begins.
    var spans: [(label: String, start: Int)] = []
    /// By code point: the number of its span; -1 for none.
    var numbers: [Int32]

    func appendTag(at place: Int, to out: inout [UInt8]) {
      let number = Int(numbers[place])
      if number < 0 { return out.append(UInt8(ascii: "O")) }
      out.append(spans[number].start == place ? UInt8(ascii: "B") : UInt8(ascii: "I"))
      out.append(UInt8(ascii: "-"))
      out += spans[number].label.utf8
    }

    /// Whether a span begins or ends before a place that is not the first.
    func hasEdge(at place: Int) -> Bool { numbers[place] != numbers[place - 1] }

    /// Whether what stands before a place and at it are of one span.
    func isInside(at place: Int) -> Bool { numbers[place] >= 0 && !hasEdge(at: place) }
  }

  private func layer(_ annotations: [AnnotationRecord], _ count: Int, _ losses: inout ExportLosses) -> Layer {
    var layer = Layer(numbers: Array(repeating: -1, count: count))
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
      for place in span.start..<min(span.end, count) { layer.numbers[place] = Int32(layer.spans.count) }
      layer.spans.append((kind.rawValue, span.start))
      end = span.end
    }
    return layer
  }

  /// A token is a run of letters and digits, a letter of a script without spaces, or a mark; a tag's edge ends it, too.
  private func tokenEnd(_ text: CodePointText, from start: Int, _ names: Layer, _ statements: Layer) -> Int {
    var end = start + 1
    let isWord = isWordPart(text[start])
    while end < text.count, isWord, isWordPart(text[end]) || isMarkOf(text[end]) {
      if names.hasEdge(at: end) || statements.hasEdge(at: end) { break }
      end += 1
    }
    if !isWord { while end < text.count, isMarkOf(text[end]) { end += 1 } }
    return end
  }

  private func isMarkOf(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: false
    }
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return true
    case "\0"..."\u{7F}": return false
    default: break
    }
    if scalar.properties.isIdeographic || 0x3040...0x30FF ~= scalar.value { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func endsSentence(
    _ text: CodePointText,
    at end: Int,
    after last: Unicode.Scalar,
    _ names: Layer,
    _ statements: Layer
  ) -> Bool {
    // A blank line ends one in any case.
    var next = end
    var lineEnds = 0
    while next < text.count, text.isWhiteSpace(at: next) {
      if text[next] == "\n" { lineEnds += 1 }
      next += 1
    }
    if lineEnds > 1 { return true }
    if end < text.count, names.isInside(at: end) || statements.isInside(at: end) { return false }
    switch last {
    case ".", "!", "?": return next > end
    case "。", "！", "？": return true
    default: return false
    }
  }
}
