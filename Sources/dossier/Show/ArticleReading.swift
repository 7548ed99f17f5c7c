// An article for reading: its text with what the tags say as colours and footnotes.

internal import Corpus
internal import Reports
internal import Serial
internal import Syntax
internal import Text

struct ArticleReading {
  private let tree: SyntaxTree
  private let facts: Facts
  private let path: String
  private let palette: Palette
  private let title: (Handle) -> String
  /// The marked words, in order, the outer before the inner: how they are painted, and the numbers of their footnotes.
  private var marks: [TextRange: (style: Palette.Style, numbers: [Int])] = [:]
  /// The footnotes; that with number 1 is the first.
  private var footnotes: [String] = []
  private var numbers: [String: Int] = [:]

  /// `path` as the user would write it. `title` is what a handle is called in the article.
  init(_ bytes: [UInt8], _ path: String, _ palette: Palette, title: @escaping (Handle) -> String) {
    tree = SyntaxTree(article: bytes)
    facts = Facts(tree)
    (self.path, self.palette, self.title) = (path, palette, title)
    for place in notes.sorted(by: { $0.words < $1.words }) { add(place) }
  }

  /// The header in short, the text, the footnotes.
  var text: Escaped<PlainLine> {
    var header: [String] = []
    if let date = facts.defaultDate, date.days != nil { header.append(tree.string(date.range)) }
    header += [facts.source, facts.coder.map { "coded by \($0)" }, facts.status].compactMap(\.self)
    var text: Escaped<PlainLine> = palette.dim("\(([path] + header).joined(separator: " · "))")
    text += "\n"
    if !facts.title.isEmpty { text += "\(palette.bold("\(facts.title)"))\n" }
    text += "\n\(body)"
    if !text.bytes.suffix(1).elementsEqual([0x0A]) { text += "\n" }
    if !footnotes.isEmpty { text += "\n" }
    for (place, note) in footnotes.enumerated() { text += "\(palette.dim("[\(place + 1)]")) \(note)\n" }
    return text
  }

  // MARK: Footnotes

  private struct Note {
    var words: TextRange
    var style: Palette.Style
    var text: String
  }

  private mutating func add(_ note: Note) {
    let number = numbers[note.text] ?? footnotes.count + 1
    if number > footnotes.count {
      footnotes.append(note.text)
      numbers[note.text] = number
    }
    var mark = marks[note.words] ?? (note.style, [])
    // Of several things that one tag says a statement gives the colour: they stand behind each other.
    if note.style == .green || note.style == .red { mark.style = note.style }
    if !mark.numbers.contains(number) { mark.numbers.append(number) }
    marks[note.words] = mark
  }

  /// What each tag says, in the order of the facts.
  private var notes: [Note] {
    var notes: [Note] = []
    for mention in facts.mentions { notes.append(note(mention, .blue)) }
    for topic in facts.topics { notes.append(note(topic, .cyan)) }
    for date in facts.dates where date.when.kind != nil {
      notes.append(Note(words: date.words, style: .yellow, text: tree.string(date.when.range) + remark(date.item)))
    }
    for statement in facts.statements {
      let style: Palette.Style = statement.sign == .supports ? .green : statement.sign == .opposes ? .red : .bold
      let text = words(statement)
      for span in facts.spans(statement) { notes.append(Note(words: span, style: style, text: text)) }
      if facts.spans(statement).isEmpty {
        notes.append(Note(words: TextRange(at: tree.body.end), style: .plain, text: text))
      }
    }
    for note in facts.notes {
      notes.append(Note(words: note.words, style: .plain, text: "note: \(tree.stringValue(note.string))"))
    }
    return notes
  }

  private func note(_ mention: Mention, _ style: Palette.Style) -> Note {
    let names = facts.uses(mention.uses).filter { $0.role == .mention || $0.role == .topic }.map(name)
    return Note(words: mention.words, style: style, text: names.joined(separator: ", ") + remark(mention.item))
  }

  /// `Per Rask -rejects Harbour dues to Norland via the Post as alleged, 1993-04-17`.
  private func words(_ statement: Statement) -> String {
    func list(_ role: UseRole) -> String {
      facts.places(statement, role).map { part in
        switch part {
        case .use(let use): name(use)
        case .label(let label): "^\(label.name)"
        case .date(let when): tree.string(when.range)
        }
      }.joined(separator: ", ")
    }
    let verb = facts.uses(statement.uses).first { $0.role == .verb }
    let sign = verb.map { tree.string($0.range) + ($0.isUnsure ? "?" : "") } ?? statement.sign.character
    var text = statement.label.map { tree.string($0) + ": " } ?? ""
    text += "\(list(.holder)) \(sign) \(list(.target))"
    for keyword in [Keyword.to, .via, .because, .if, .unless] {
      let said = keyword.role.map(list) ?? ""
      if !said.isEmpty { text += " \(keyword.rawValue) \(said)" }
    }
    if let reality = statement.reality { text += " as \(reality.rawValue)" }
    if let when = statement.when, when.days != nil { text += ", \(tree.string(when.range))" }
    return text + remark(statement.item)
  }

  private func name(_ use: Use) -> String {
    (facts.handle(of: use).map(title) ?? "") + (use.isUnsure ? "?" : "")
  }

  /// The variables and the note of an item.
  private func remark(_ item: TextRange) -> String {
    let tail = tree.tail(of: item)
    var parts = tail.variables.map { "%\($0.name) \($0.value)" }
    if let note = tail.note { parts.append("note: \(note)") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  // MARK: Text

  /// The article's text, its marked words painted, with the numbers of their footnotes behind them.
  private var body: Escaped<PlainLine> {
    let sorted = marks.keys.sorted { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
    var next = 0
    var open: [TextRange] = []
    var text = Outgoing<PlainLine>()
    var offset = tree.body.start
    /// Closes what ends before a place, the inner first.
    func close(before place: TextOffset) {
      while let last = open.last, last.end <= place {
        write(offset, last.end, open, &text)
        offset = max(offset, last.end)
        number(last, &text)
        open.removeLast()
      }
    }
    while next < sorted.count {
      let mark = sorted[next]
      next += 1
      close(before: mark.start)
      write(offset, mark.start, open, &text)
      offset = max(offset, mark.start)
      open.append(mark)
    }
    close(before: .max)
    write(offset, tree.body.end, open, &text)
    return Escaped(text)
  }

  private func number(_ mark: TextRange, _ text: inout Outgoing<PlainLine>) {
    let numbers = (marks[mark]?.numbers ?? []).map { "\($0)" }.joined(separator: ",")
    text.write(palette.dim("[\(numbers)]"))
  }

  /// The text between two places of the file, in the style of the innermost mark; each line for itself.
  private func write(
    _ start: TextOffset,
    _ end: TextOffset,
    _ open: [TextRange],
    _ text: inout Outgoing<PlainLine>
  ) {
    guard start < end else { return }
    let style = open.last.flatMap { marks[$0]?.style } ?? .plain
    let words = Array(tree.plainText(of: TextRange(start, end)).utf8)
    let lines = words.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { text.literal("\n") }
      let content = line.last == 0x0D && number + 1 < lines.count ? line.dropLast() : line
      if !content.isEmpty { text.write("\(String(decoding: content, as: UTF8.self))", style, palette) }
    }
  }
}
