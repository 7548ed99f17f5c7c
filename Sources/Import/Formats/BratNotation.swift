// The lines of an `.ann` file.

internal import Text

struct BratNotation {
  struct Entity {
    var type: String
    var spans: [Range<Int>]
    var line: Int
  }

  struct Event {
    var type: String
    var trigger: String
    var arguments: [(role: String, id: String)]
    var line: Int
  }

  struct Attribute {
    var name: String
    /// nil for one that is there or not.
    var value: String?
    var line: Int
  }

  struct Reference {
    /// What is named: `Codebook:@japan`.
    var name: String
    var title: String
    var line: Int
  }

  let text: AnnotatedText
  var entities: [String: Entity] = [:]
  var events: [String: Event] = [:]
  /// The identifiers of entities and events, in the order of the file.
  var order: [String] = []
  var attributes: [String: [Attribute]] = [:]
  var notes: [String: [(text: String, line: Int)]] = [:]
  var references: [String: [Reference]] = [:]
  /// What cannot be taken over, and what cannot be read.
  var notices: [ImportNotice] = []

  /// The note of a type that says between which code points words stand that brat had to cut: `0-5;10-16`.
  static let spansNote = "DossierSpans"

  /// Refuses words that are not those of the text.
  init(_ bytes: [UInt8], _ name: String, _ text: AnnotatedText) throws(ImportRefusal) {
    self.text = text
    if let place = firstInvalidUTF8(in: bytes) {
      throw ImportRefusal(file: name, line: bytes[..<place].count { $0 == 0x0A } + 1, "no UTF-8")
    }
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      var line = String(decoding: line, as: UTF8.self)
      if number == 0, line.unicodeScalars.first == "\u{FEFF}" { line.unicodeScalars.removeFirst() }
      if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
      if line.allSatisfy(\.isWhitespace) { continue }
      try read(line, number + 1, name)
    }
  }

  private mutating func read(_ line: String, _ number: Int, _ file: String) throws(ImportRefusal) {
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 2, let kind = fields[0].first else { return unread(line, number) }
    let words = fields[1].split(separator: " ").map(String.init)
    let last = fields.count > 2 ? fields[2] : nil
    switch kind {
    case "T": try entity(fields, number, file)
    case "E": event(fields[0], words, number)
    case "A", "M":
      guard 2...3 ~= words.count else { return unread(line, number) }
      let value = words.count > 2 ? words[2] : nil
      attributes[words[1], default: []].append(Attribute(name: words[0], value: value, line: number))
    case "N":
      guard words.count == 3 else { return unread(line, number) }
      references[words[1], default: []].append(Reference(name: words[2], title: last ?? "", line: number))
    case "#":
      guard words.count == 2, let last else { return unread(line, number) }
      if words[0] == Self.spansNote {
        guard let spans = SpanList.read(last), entities[words[1]] != nil else { return unread(line, number) }
        entities[words[1]]?.spans = spans
      } else {
        notes[words[1], default: []].append((last, number))
      }
    case "R", "*":
      notices.append(ImportNotice(line: number, "\(fields[0]) is left out: an article has no relations between words"))
    default: unread(line, number)
    }
  }

  private mutating func unread(_ line: String, _ number: Int) {
    notices.append(
      ImportNotice(line: number, "it cannot be read, and is left out: \(AnnotatedText.quoted(String(line.prefix(60))))")
    )
  }

  private mutating func entity(_ fields: [String], _ line: Int, _ file: String) throws(ImportRefusal) {
    let head = fields[1].split(separator: " ", maxSplits: 1).map(String.init)
    let spans = head.count < 2 ? [] : head[1].split(separator: ";", omittingEmptySubsequences: false).map(Self.span)
    guard fields.count == 3, !spans.isEmpty, !spans.contains(nil), entities[fields[0]] == nil else {
      return unread(fields.joined(separator: " "), line)
    }
    let pieces = spans.compactMap(\.self)
    // A line end stands among the words as a space.
    try text.expect(fields[2], at: pieces, fields[0], line: line, in: file, hasSpaces: true)
    entities[fields[0]] = Entity(type: head[0], spans: merged(pieces), line: line)
    order.append(fields[0])
  }

  private mutating func event(_ id: String, _ words: [String], _ line: Int) {
    let parts = words.map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
    guard let first = parts.first, parts.allSatisfy({ $0.count == 2 }), events[id] == nil else {
      return unread(([id] + words).joined(separator: " "), line)
    }
    events[id] = Event(
      type: first[0],
      trigger: first[1],
      arguments: parts.dropFirst().map { ($0[0], $0[1]) },
      line: line
    )
    order.append(id)
  }

  /// brat cuts words at line ends: pieces with nothing else between are one.
  private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for piece in pieces {
      if let last = result.last, last.upperBound < piece.lowerBound,
        text.scalars[last.upperBound..<piece.lowerBound].allSatisfy({ $0 == "\n" || $0 == "\r" })
      {
        result[result.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        result.append(piece)
      }
    }
    return result
  }

  private static func span(_ text: Substring) -> Range<Int>? {
    let ends = text.split(separator: " ", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1], ends[1] <= 1 << 30 else { return nil }
    return ends[0]..<ends[1]
  }
}
