// The annotations of one article in brat's stand-off format.

internal import Corpus

struct BratPage {
  private let records: ArticleRecords
  private(set) var text = ""
  private(set) var losses = ExportLosses()
  private var counts: [Character: Int] = [:]
  /// The entities of each handle with its sigil, by where they begin.
  private var entities: [String: [(start: Int, id: String)]] = [:]

  init(_ records: ArticleRecords) { self.records = records }

  mutating func write() {
    let annotations = records.annotations
    var triggers: [(annotation: AnnotationRecord, entity: String)] = []
    for annotation in annotations {
      guard let entity = entity(annotation) else { continue }
      if annotation.kind.isStatement {
        triggers.append((annotation, entity))
      } else {
        for code in annotation.codes {
          entities[code, default: []].append((annotation.spans.first?.start ?? 0, entity))
          line("N", "Reference \(entity) Codebook:\(code)\t\(records.title(ofWritten: code).oneLine)")
        }
        if annotation.value("unsure") != nil { line("A", "Unsure \(entity)") }
        line("#", "AnnotatorNotes \(entity)\t\(annotation.tag)")
      }
    }
    // An event may be the target of an earlier one.
    let firstEvent = (counts["E"] ?? 0) + 1
    var labels: [String: String] = [:]
    for (place, trigger) in triggers.enumerated() {
      if let label = trigger.annotation.value("label") { labels["^" + label] = "E\(firstEvent + place)" }
    }
    for (annotation, entity) in triggers { event(annotation, entity, labels) }
  }

  /// Writes the words of an annotation; nil where brat cannot have them.
  private mutating func entity(_ annotation: AnnotationRecord) -> String? {
    let pieces = pieces(annotation.spans)
    guard !pieces.isEmpty else {
      losses.add(annotation.spans.isEmpty ? .withoutWords : .emptySpan)
      return nil
    }
    let places = pieces.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
    let words = pieces.map(records.text.string).joined(separator: " ")
    let entity = line("T", "\(annotation.kind.rawValue) \(places)\t\(words)")
    // What a reader cannot make of the pieces stands in a note of its own.
    if annotation.spans.map({ $0.start..<$0.end }) != joined(pieces) {
      let spans = annotation.spans.map { "\($0.start)-\($0.end)" }.joined(separator: ";")
      line("#", "DossierSpans \(entity)\t\(spans)")
    }
    return entity
  }

  /// Pieces with nothing but line ends between them as one.
  private func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for piece in pieces {
      if let last = joined.last, last.upperBound < piece.lowerBound,
        (last.upperBound..<piece.lowerBound).allSatisfy({ isLineEnd(records.text[$0]) })
      {
        joined[joined.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  private mutating func event(_ annotation: AnnotationRecord, _ trigger: String, _ labels: [String: String]) {
    let start = annotation.spans.first?.start ?? 0
    var arguments = "\(annotation.kind.rawValue):\(trigger)"
    var taken: [String] = []
    func add(_ role: String, _ name: String, sigil: String) {
      let handles = (annotation.value(name) ?? "").split(separator: ";").map { sigil + $0.drop { $0 == " " } }
      var count = 0
      for handle in handles {
        // The nearest mention; a statement that carries a label is an event itself.
        let near = entities[handle]?.min { abs($0.start - start) < abs($1.start - start) }?.id ?? labels[handle]
        guard let near, !taken.contains(near) else { continue }
        taken.append(near)
        count += 1
        arguments += " \(role)\(count > 1 ? String(count) : ""):\(near)"
      }
    }
    add("Holder", "holders", sigil: "@")
    add("Target", "targets", sigil: "")
    add("Addressee", "to", sigil: "@")
    add("Source", "via", sigil: "@")
    let event = line("E", arguments)
    if let reality = annotation.value("factuality") { line("A", "Factuality \(event) \(reality)") }
    if annotation.value("unsure") != nil { line("A", "Unsure \(event)") }
    line("#", "AnnotatorNotes \(event)\t\(annotation.tag)")
  }

  @discardableResult
  private mutating func line(_ kind: Character, _ rest: String) -> String {
    let number = (counts[kind] ?? 0) + 1
    counts[kind] = number
    let id = String(kind) + String(number)
    text += id
    text += "\t"
    text += rest
    text += "\n"
    return id
  }

  /// The parts of spans that hold no line end, none over another: brat splits words there.
  private mutating func pieces(_ spans: [SpanRecord]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for span in spans {
      var start = span.start
      if let last = pieces.last, last.upperBound > start {
        losses.add(.overlap)
        continue
      }
      for place in span.start...span.end where place == span.end || isLineEnd(records.text[place]) {
        if place > start { pieces.append(start..<place) }
        start = place + 1
      }
    }
    return pieces
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
}

extension String {
  /// Without tabs and line ends, which end a field.
  fileprivate var oneLine: String {
    // Most titles are ASCII on one line.
    if utf8.allSatisfy({ 0x20..<0x80 ~= $0 }) { return self }
    return String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
