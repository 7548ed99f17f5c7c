// An article as a document of TEI P5.

internal import Corpus
internal import Serial
internal import Syntax

struct TEIDocument {
  private let records: ArticleRecords
  private let annotations: [AnnotationRecord]
  /// The statements that carry a label, by it.
  private let labels: [String: String]
  /// The codes of all annotations, and their addressees and sources; each once, in order.
  private let codes: [String]
  private var out = Outgoing<XMLData>()
  private(set) var losses = ExportLosses()

  init(_ records: ArticleRecords) {
    self.records = records
    annotations = records.annotations
    labels = Dictionary(annotations.compactMap { other in other.value("label").map { ("^" + $0, other.id) } }) {
      first,
      _ in first
    }
    var codes: Set<String> = []
    for annotation in annotations {
      codes.formUnion(annotation.codes)
      for name in ["to", "via"] { codes.formUnion(annotation.list(name).map { "@" + $0 }) }
    }
    self.codes = codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  mutating func written() -> [UInt8] {
    out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n")
    header()
    standOff()
    text()
    out.literal("</TEI>\n")
    return out.bytes
  }

  // MARK: Header

  private mutating func header() {
    let header = Dictionary(records.header.map { ($0.key, $0.value) }) { first, _ in first }
    out.write("  <teiHeader>\n    <fileDesc>\n      <titleStmt><title>\(header["title"] ?? records.stem)</title>")
    if let coder = header["coder"] { out.write("<respStmt><resp>coded by</resp><name>\(coder)</name></respStmt>") }
    out.literal(
      "</titleStmt>\n      <publicationStmt><p>Exported by Dossier</p></publicationStmt>\n      <sourceDesc><bibl>"
    )
    if let byline = header["byline"] { out.write("<author>\(byline)</author>") }
    if let source = header["source"] { out.write("<publisher>\(source)</publisher>") }
    if let published = header["published"] {
      out.literal("<date")
      dateAttributes(published, records.file.facts.published?.days)
      out.write(">\(published)</date>")
    }
    out.write("<idno type=\"file\">\(records.file.path)</idno></bibl></sourceDesc>\n    </fileDesc>\n")
    let issues = codes.filter { $0.hasPrefix("#") }
    if !issues.isEmpty {
      out.literal("    <encodingDesc><classDecl><taxonomy>\n")
      for issue in issues {
        out.write("      <category xml:id=\"\(Self.id(issue))\"><catDesc>\(title(issue))</catDesc></category>\n")
      }
      out.literal("    </taxonomy></classDecl></encodingDesc>\n")
    }
    out.literal("  </teiHeader>\n")
  }

  private func title(_ code: String) -> String { records.title(ofWritten: code) }

  // MARK: Beside the text

  private mutating func standOff() {
    let actors = codes.filter { $0.hasPrefix("@") }
    if actors.isEmpty, annotations.isEmpty { return }
    out.literal("  <standOff>\n")
    let bodies = actors.filter { isBody($0) }
    let people = actors.filter { !isBody($0) }
    if !people.isEmpty {
      out.literal("    <listPerson>\n")
      for actor in people {
        out.write("      <person xml:id=\"\(Self.id(actor))\"><persName>\(title(actor))</persName></person>\n")
      }
      out.literal("    </listPerson>\n")
    }
    if !bodies.isEmpty {
      out.literal("    <listOrg>\n")
      for actor in bodies {
        out.write("      <org xml:id=\"\(Self.id(actor))\"><orgName>\(title(actor))</orgName></org>\n")
      }
      out.literal("    </listOrg>\n")
    }
    let statements = annotations.filter(\.kind.isStatement)
    if !statements.isEmpty {
      out.literal("    <listRelation>\n")
      for statement in statements { relation(statement) }
      out.literal("    </listRelation>\n")
    }
    let others = annotations.filter { !$0.kind.isStatement }
    if !others.isEmpty {
      out.literal("    <listAnnotation>\n")
      for annotation in others {
        let motivation = annotation.kind == .note ? "commenting" : "identifying"
        out.write(
          "      <annotation xml:id=\"a.\(annotation.id)\" target=\"\(targets(annotation))\" motivation=\"\(motivation)\">"
        )
        out.write("<note>\(annotation.tag)</note></annotation>\n")
      }
      out.literal("    </listAnnotation>\n")
    }
    out.literal("  </standOff>\n")
  }

  /// What words of an annotation are called: by its own name, or in several places by the name and a number.
  private func targets(_ annotation: AnnotationRecord) -> String {
    annotation.spans.count < 2
      ? "#\(annotation.id)" : annotation.spans.indices.map { "#\(annotation.id).\($0 + 1)" }.joined(separator: " ")
  }

  private func isBody(_ actor: String) -> Bool {
    switch records.scope.value(of: Handle(written: actor, in: records.file.path), { $0.kind }) ?? nil {
    case .organisation, .state, .group: true
    case .person, .document, .anonymous, nil: false
    }
  }

  private mutating func relation(_ statement: AnnotationRecord) {
    func references(_ codes: [String]) -> String {
      codes.compactMap { code in code.hasPrefix("^") ? labels[code].map { "#" + $0 } : "#" + Self.id(code) }
        .joined(separator: " ")
    }
    let active = references(statement.list("holders").map { "@" + $0 })
    let passive = references(statement.list("targets"))
    out.write("      <relation xml:id=\"\(statement.id)\" type=\"\(statement.kind.word)\" ")
    let verb = statement.value("verb").map { Self.name($0) }
    out.write("name=\"\(verb ?? statement.kind.word)\"")
    if !active.isEmpty { out.write(" active=\"\(active)\"") }
    if !passive.isEmpty { out.write(" passive=\"\(passive)\"") }
    if active.isEmpty, passive.isEmpty { out.write(" mutual=\"#\(statement.id)\"") }
    if let on = statement.value("value") {
      dateAttributes(on, nil, statement.value("earliest"), statement.value("latest"))
    }
    if !statement.spans.isEmpty {
      let words = statement.spans.indices.map { "#\(statement.id).\($0 + 1)" }.joined(separator: " ")
      out.write(" source=\"\(words)\"")
    }
    out.write("><desc>\(statement.tag)</desc></relation>\n")
  }

  // MARK: Text

  private mutating func text() {
    out.literal("  <text><body>\n")
    var spans: [(span: SpanRecord, annotation: AnnotationRecord, number: Int)] = []
    for annotation in annotations {
      for (number, span) in annotation.spans.enumerated() { spans.append((span, annotation, number + 1)) }
    }
    spans.sort { $0.span.start < $1.span.start }
    let paragraphs = NestedText.paragraphs(of: records.text)
    var whole = 0
    var next = 0
    for paragraph in paragraphs {
      out.literal("    <p>")
      // Of all spans those that begin in the paragraph.
      while next < spans.count, spans[next].span.start < paragraph.lowerBound { next += 1 }
      let first = next
      while next < spans.count, spans[next].span.start <= paragraph.upperBound { next += 1 }
      let nested = NestedText(records.text, paragraph, spans[first..<next].map(\.span))
      losses.add(nested.losses)
      for step in nested.steps {
        switch step {
        case .open(let place):
          whole += 1
          open(spans[first + place].annotation, spans[first + place].number)
        case .close(let place): out.write("</\(Self.element(spans[first + place].annotation.kind))>")
        case .text(let text): out.lines(text)
        }
      }
      out.literal("</p>\n")
    }
    if paragraphs.isEmpty { out.literal("    <p/>\n") }
    losses.add(.overlap, spans.count - whole)
    out.literal("  </body></text>\n")
  }

  private mutating func open(_ annotation: AnnotationRecord, _ number: Int) {
    let codes = annotation.codes.map { "#" + Self.id($0) }.joined(separator: " ")
    switch annotation.kind {
    case .actor, .issue:
      let isPart = annotation.spans.count > 1
      out.write("<rs xml:id=\"\(annotation.id)\(isPart ? ".\(number)" : "")\" ")
      out.write("type=\"\(annotation.kind.word)\" ref=\"\(codes)\"")
      if isPart, number > 1 { out.write(" prev=\"#\(annotation.id).\(number - 1)\"") }
      if isPart, number < annotation.spans.count { out.write(" next=\"#\(annotation.id).\(number + 1)\"") }
      out.literal(">")
    case .date:
      out.write("<date xml:id=\"\(annotation.id)\"")
      dateAttributes(annotation.value("value") ?? "", nil, annotation.value("earliest"), annotation.value("latest"))
      out.literal(">")
    case .not, .note: out.write("<seg xml:id=\"\(annotation.id)\" type=\"\(annotation.kind.word)\">")
    case .supports, .opposes, .neutral: out.write("<seg xml:id=\"\(annotation.id).\(number)\" type=\"statement\">")
    }
  }

  private static func element(_ kind: AnnotationRecord.Kind) -> String {
    switch kind {
    case .actor, .issue: "rs"
    case .date: "date"
    case .not, .note, .supports, .opposes, .neutral: "seg"
    }
  }

  // MARK: Dates and names

  private mutating func dateAttributes(
    _ value: String,
    _ days: DayRange?,
    _ earliest: String? = nil,
    _ latest: String? = nil
  ) {
    let first = days?.written.earliest ?? earliest ?? ""
    let last = days?.written.latest ?? latest ?? ""
    if let plain = Self.plainDate(value, first) {
      out.write(" when=\"\(plain)\"")
    } else if value.hasPrefix("P"), !Self.isQualified(value) {
      out.write(" dur=\"\(value)\"")
    } else {
      if !first.isEmpty { out.write(" notBefore=\"\(first)\"") }
      if !last.isEmpty { out.write(" notAfter=\"\(last)\"") }
    }
    if Self.isQualified(value) { out.write(" cert=\"low\"") }
    let word = value.utf8.allSatisfy { 0x21..<0x7F ~= $0 } ? value : String(value.filter { !$0.isWhitespace })
    if !word.isEmpty { out.write(" when-custom=\"\(word)\"") }
  }

  /// Whether a date is uncertain or approximate.
  private static func isQualified(_ value: String) -> Bool { value.utf8.contains { "~?%".utf8.contains($0) } }

  /// A year, a month or a day of the calendar, as XML Schema has them too; nil for all else.
  private static func plainDate(_ value: String, _ earliest: String) -> String? {
    guard !earliest.isEmpty, [4, 7, 10].contains(value.utf8.count), earliest.hasPrefix(value),
      value.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == 0x2D })
    else { return nil }
    return value
  }

  /// An identifier of XML for an actor or an issue.
  private static func id(_ code: String) -> String {
    (code.hasPrefix("#") ? "issue." : "actor.") + name(String(code.dropFirst()))
  }

  /// A name of XML: letters and digits of ASCII, hyphens and points as they are, all else by its number.
  private static func name(_ text: String) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: isLetter(byte)
      }
    }
    func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    var name = text
    if !text.utf8.allSatisfy(isPlain) {
      name = ""
      for scalar in text.unicodeScalars {
        if scalar.isASCII, isPlain(UInt8(scalar.value)) {
          name.unicodeScalars.append(scalar)
        } else {
          name += "_" + String(scalar.value, radix: 16) + "_"
        }
      }
    }
    return name.utf8.first.map { isLetter($0) || $0 == UInt8(ascii: "_") } ?? false ? name : "_" + name
  }
}

extension AnnotationRecord {
  /// The members of a list.
  func list(_ name: String) -> [String] {
    guard let value = value(name) else { return [] }
    return value.split(separator: ";").map { String($0.drop { $0 == " " }) }
  }
}
