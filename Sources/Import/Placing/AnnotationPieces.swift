// Annotations cut so that brackets can hold them.

internal import Syntax
internal import Text

/// What of an article's annotations can be written, and what cannot.
///
/// Words of a tag stand in one paragraph, and tags nest. Words over a blank line, and words that cross others, are cut into
/// several with one label, as the language has it for a statement, a mention or a topic; others are left out.
struct AnnotationPieces {
  struct Placed: Sendable {
    var item: CheckedItem
    /// In bytes of the text, in its order; none for a statement of the foot.
    var words: [Range<Int>]
    var label: String?
  }

  /// By the number of the annotation; nil for one that cannot be written.
  private(set) var placed: [Placed?] = []
  private(set) var notices: [ImportNotice] = []
  private var annotations: [ImportedAnnotation] = []
  private let text: [UInt8]
  /// Where each code point begins in the text, and where the text ends.
  private let offsets: [Int]
  /// Where paragraphs begin: behind blank lines.
  private let breaks: [Range<Int>]
  private var checked: [String: CheckedItem?] = [:]
  private var labels: Set<String> = []

  init(_ text: [UInt8]) {
    self.text = text
    offsets = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
    breaks = Self.blankLines(of: text)
  }

  mutating func add(_ annotation: ImportedAnnotation) {
    annotations.append(annotation)
    placed.append(nil)
    let number = placed.count - 1
    guard let item = item(annotation.item) else {
      return refuse(number, "`\(annotation.item)` is nothing that a tag can say")
    }
    if let label = annotation.label {
      guard isLabelName(label) else { return refuse(number, "`^\(label)` is no label") }
      guard labels.insert(label).inserted else { return refuse(number, "another has the label `^\(label)` already") }
    }
    var words: [Range<Int>] = []
    for span in annotation.spans.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      guard span.lowerBound >= 0, span.upperBound < offsets.count else {
        return refuse(
          number,
          "its place, \(span.lowerBound) to \(span.upperBound), is not in the text, which ends at \(offsets.count - 1)"
        )
      }
      for part in inParagraphs(offsets[span.lowerBound]..<offsets[span.upperBound]) where words.last != part {
        words.append(part)
      }
    }
    guard !words.isEmpty || annotation.spans.isEmpty else { return refuse(number, "it holds no words") }
    if annotation.spans.isEmpty, item.kind != .statement || annotation.label == nil {
      return refuse(number, "no words carry it")
    }
    if words.count > max(1, annotation.spans.count) {
      guard item.kind.takesLabel else { return refuse(number, "its words go over a blank line") }
      note(annotation, "its words go over a blank line, and are written in \(words.count) parts with one label")
    }
    guard words.count < 2 || item.kind.takesLabel else { return refuse(number, "its words stand in several places") }
    placed[number] = Placed(item: item, words: words, label: annotation.label)
  }

  mutating func refuse(_ number: Int, _ reason: String) {
    placed[number] = nil
    let annotation = annotations[number]
    notices.append(ImportNotice(line: annotation.line, in: annotation.file, "\(annotation.id) is left out: \(reason)"))
  }

  private mutating func note(_ annotation: ImportedAnnotation, _ sentence: String) {
    notices.append(
      ImportNotice(line: annotation.line, in: annotation.file, "\(annotation.id): \(sentence)", isLoss: false)
    )
  }

  // MARK: Writing

  /// The edits that write some of the annotations into an article of this text.
  mutating func edits(of numbers: [Int], in tree: SyntaxTree) -> [TextEdit] {
    uncross(numbers)
    while true {
      var tags: [SpanTag] = []
      var owners: [[Int]] = []
      var places: [Range<Int>: Int] = [:]
      var foot = ""
      for number in numbers {
        guard let mark = labelled(number) else { continue }
        let label = mark.label.map { "^\($0)" }
        if mark.words.isEmpty { foot += "\(label ?? ""): \(mark.item.source)\n" }
        for (part, words) in mark.words.enumerated() {
          let item = part > 0 ? label ?? "" : label.map { "\($0): \(mark.item.source)" } ?? mark.item.source
          if let place = places[words] {
            tags[place].items.append(item)
            owners[place].append(number)
          } else {
            places[words] = tags.count
            tags.append(SpanTag(words, [item]))
            owners.append([number])
          }
        }
      }
      let tagging = BodyTagging(tree, tags)
      let refused = Set(tagging.refused.flatMap { owners[$0] })
      if refused.isEmpty {
        var edits = tagging.edits
        if foot.isEmpty { return edits }
        // The line end before the rule belongs to the foot.
        let end = edits.last?.range == TextRange(at: tree.body.end) ? edits.removeLast().replacement : ""
        return edits + [TextEdit(TextRange(at: tree.body.end), end + "\n---\n\(foot)")]
      }
      for number in refused.sorted() { refuse(number, "no tag can mark its words") }
    }
  }

  /// An annotation that can be written, with the label that words in several places need.
  private mutating func labelled(_ number: Int) -> Placed? {
    guard var mark = placed[number] else { return nil }
    if mark.words.count > 1, mark.label == nil {
      mark.label = freshLabel()
      placed[number] = mark
    }
    return mark
  }

  /// Cuts words that cross others where those end; what cannot be cut is left out.
  private mutating func uncross(_ numbers: [Int]) {
    var pieces: [(words: Range<Int>, number: Int)] = []
    for number in numbers { for words in placed[number]?.words ?? [] { pieces.append((words, number)) } }
    func isBefore(_ a: (words: Range<Int>, number: Int), _ b: (words: Range<Int>, number: Int)) -> Bool {
      (a.words.lowerBound, -a.words.upperBound, a.number) < (b.words.lowerBound, -b.words.upperBound, b.number)
    }
    var waiting = Array(pieces.sorted(by: isBefore).reversed())
    var open: [Range<Int>] = []
    var result: [Int: [Range<Int>]] = [:]
    var cut: Set<Int> = []
    var dropped: Set<Int> = []
    while let piece = waiting.popLast() {
      if dropped.contains(piece.number) { continue }
      while let last = open.last, last.upperBound <= piece.words.lowerBound { open.removeLast() }
      guard let end = open.last?.upperBound, end < piece.words.upperBound else {
        open.append(piece.words)
        result[piece.number, default: []].append(piece.words)
        continue
      }
      guard placed[piece.number]?.item.kind.takesLabel == true else {
        dropped.insert(piece.number)
        refuse(piece.number, "its words cross those of another tag")
        continue
      }
      cut.insert(piece.number)
      for part in [piece.words.lowerBound..<end, end..<piece.words.upperBound] {
        let words = trimmed(part)
        if words.isEmpty { continue }
        let place = waiting.firstIndex { isBefore($0, (words, piece.number)) } ?? waiting.count
        waiting.insert((words, piece.number), at: place)
      }
    }
    for number in cut.subtracting(dropped).sorted() {
      placed[number]?.words = result[number] ?? []
      note(annotations[number], "its words cross those of another tag, and are written in parts with one label")
    }
  }

  private mutating func freshLabel() -> String {
    var number = 1
    while !labels.insert(String(number)).inserted { number += 1 }
    return String(number)
  }

  private mutating func item(_ source: String) -> CheckedItem? {
    if let known = checked[source] { return known }
    let item = CheckedItem(source)
    checked[source] = .some(item)
    return item
  }

  // MARK: Paragraphs

  /// The parts of a range between blank lines that hold more than white space: the range itself where none stands in it.
  private func inParagraphs(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = breaks.partitioningIndex { $0.lowerBound >= range.lowerBound }
    while index < breaks.count, breaks[index].upperBound < range.upperBound {
      // Of two blank lines in a row each has the line end between them.
      if start < breaks[index].lowerBound { parts.append(start..<breaks[index].lowerBound) }
      start = breaks[index].upperBound
      index += 1
    }
    if parts.isEmpty { return isBlank(range) ? [] : [range] }
    parts.append(start..<range.upperBound)
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  /// Where blank lines stand, from the line end before them to their own end.
  private static func blankLines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let isBlank = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.allSatisfy(\.isSpace)
      if isBlank, start > 0, end < text.count { lines.append(start - 1..<end + 1) }
      start = end + 1
    }
    return lines
  }

  private func isBlank(_ range: Range<Int>) -> Bool { trimmed(range).isEmpty }

  /// Without white space of ASCII at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
