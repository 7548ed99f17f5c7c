// The text of an article as it was printed, its marks as elements.

internal import Corpus
internal import Serial
internal import Syntax
internal import Text

/// Writes the text between the tags, and an element around whatever a tag marks. Elements are nested as marks are; one that
/// would cross another ends with it.
struct MarkedText {
  let content: ReportContent
  let article: Int
  let facts: Facts
  let tree: SyntaxTree
  private var marks: [ReportMark] = []
  private var next = 0
  /// The statements whose first words have been written.
  private var seen: Set<Int32> = []

  init(_ content: ReportContent, _ article: Int, _ facts: Facts, _ tree: SyntaxTree) {
    (self.content, self.article, self.facts, self.tree) = (content, article, facts, tree)
    for (place, statement) in facts.statements.enumerated() {
      for span in facts.spans(statement) { marks.append(ReportMark(span, .statement(Int32(clamping: place)))) }
    }
    for mention in facts.mentions { add(mention) }
    for topic in facts.topics { add(topic) }
    for (place, date) in facts.dates.enumerated() where date.when.kind != nil {
      marks.append(ReportMark(date.words, .date(Int32(clamping: place))))
    }
    for (place, note) in facts.notes.enumerated() where !note.words.isEmpty {
      marks.append(ReportMark(note.words, .note(Int32(clamping: place))))
    }
    marks.sort()
  }

  private mutating func add(_ mention: Mention) {
    let file = content.articles[article].file
    let places = facts.uses(mention.uses).compactMap { use -> Int32? in
      guard use.role == .mention || use.role == .topic, let handle = facts.handle(of: use) else { return nil }
      return content.subject(handle, in: file).map { Int32(clamping: $0) }
    }
    if let place = places.first { marks.append(ReportMark(mention.words, .subject(place))) }
  }

  /// Writes the text of a paragraph. Paragraphs come in their order.
  mutating func write(_ paragraph: TextRange, _ out: inout Outgoing<HTMLText>) {
    var open: [ReportMark] = []
    var place = paragraph.start
    while next < marks.count, marks[next].words.start < paragraph.end {
      while let last = open.last, last.words.end <= marks[next].words.start {
        text(from: &place, to: last.words.end, &out)
        close(last, &open, &out)
      }
      let mark = marks[next].clipped(to: open.last?.words ?? paragraph)
      next += 1
      if mark.words.isEmpty { continue }
      text(from: &place, to: mark.words.start, &out)
      begin(mark, isLink: !open.contains { $0.isLink }, &open, &out)
    }
    while let last = open.last {
      text(from: &place, to: last.words.end, &out)
      close(last, &open, &out)
    }
    text(from: &place, to: paragraph.end, &out)
  }

  /// Writes the text between two places of the file, without markup.
  private func text(from place: inout TextOffset, to end: TextOffset, _ out: inout Outgoing<HTMLText>) {
    guard place < end else { return }
    for part in tree.textParts(in: TextRange(place, end)) { out.text(tree.bytes[part.indices]) }
    place = end
  }

  private func begin(
    _ mark: ReportMark,
    isLink: Bool,
    _ open: inout [ReportMark],
    _ out: inout Outgoing<HTMLText>
  ) {
    var mark = mark
    switch mark.meaning {
    case .statement(let place):
      let statement = facts.statements[Int(place)]
      let isOpen: HTML = facts.isPlainFact(statement) ? "" : " open"
      out.write("<mark class=\"\(SignWords(statement.sign).name)\(isOpen)\" data-card=\"s\(Int(place) + 1)\">")
    case .subject(let place):
      let subject = content.subjects[Int(place)]
      let kind: HTML = subject.isActor ? "who" : "what"
      mark.isLink = isLink
      if isLink {
        out.write(
          "<a class=\"\(kind)\" href=\"../\(subject.path)\" aria-describedby=\"k\(Int(place))\" data-card=\"k\(Int(place))\">"
        )
      } else {
        out.write("<span class=\"\(kind)\">")
      }
    case .date(let place):
      out.write("<span class=\"when\" data-card=\"d\(Int(place))\"")
      if isLink { out.write(" tabindex=\"0\" aria-describedby=\"d\(Int(place))\"") }
      out.literal(">")
    case .note(let place):
      out.write("<span class=\"noted\" data-card=\"n\(Int(place))\"")
      if isLink { out.write(" tabindex=\"0\" aria-describedby=\"n\(Int(place))\"") }
      out.literal(">")
    }
    open.append(mark)
  }

  private mutating func close(_ mark: ReportMark, _ open: inout [ReportMark], _ out: inout Outgoing<HTMLText>) {
    open.removeLast()
    switch mark.meaning {
    case .statement(let place):
      let number = Int(place) + 1
      let sign = SignWords(facts.statements[Int(place)].sign)
      let id: HTML = seen.insert(place).inserted ? " id=\"t\(number)\"" : ""
      let isLink = !open.contains { $0.isLink }
      if isLink {
        out.write(
          "<a class=\"ref\"\(id) href=\"#s\(number)\" aria-label=\"Statement \(number), \(sign.name)\" aria-describedby=\"s\(number)\" data-card=\"s\(number)\">\(sign.glyph)\(number)</a></mark>"
        )
      } else {
        out.write("<span class=\"ref\"\(id)>\(sign.glyph)\(number)</span></mark>")
      }
    case .subject: mark.isLink ? out.literal("</a>") : out.literal("</span>")
    case .date, .note: out.literal("</span>")
    }
  }
}
