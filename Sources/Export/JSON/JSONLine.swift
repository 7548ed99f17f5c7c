// A file's facts as one line of JSON.

internal import Corpus
internal import EDTF
internal import Rules
internal import Serial
internal import Syntax
internal import Text

/// As the reference has it ("Facts as JSON lines"). Keys are fixed, and what is absent is `null` or `[]`. Offsets count code
/// points of the text without markup.
struct JSONLine {
  private let file: ExportedFile
  private let map: TextMap
  /// The start of the file, for the places of definitions and findings.
  private let start: PositionCursor

  private var tree: SyntaxTree { file.tree }
  private var facts: Facts { file.facts }

  init(_ file: ExportedFile) {
    self.file = file
    map = TextMap(file.tree)
    start = PositionCursor(file.bytes, LineTable(file.bytes), .utf32)
  }

  /// The line with its line end.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    var (definitions, findings) = (start, start)
    writer.object { writer in
      writer.key("format")
      writer.integer(1)
      writer.key("file")
      writer.string(file.path)
      if let corpus = file.corpus { writer.member("corpus", corpus) }
      writer.key("kind")
      writer.string(facts.isCodebook ? "codebook" : "article")
      writer.key("header")
      header(&writer)
      writer.key("text")
      text(&writer)
      writer.key("definitions")
      writer.array(facts.standingDefinitions) { definition($1, &definitions, &$0) }
      writer.key("mentions")
      writer.array(facts.mentions) { mention($1, "actors", &$0) }
      writer.key("topics")
      writer.array(facts.topics) { mention($1, "issues", &$0) }
      writer.key("dates")
      writer.array(facts.dates.filter { $0.when.kind != nil }) { date($1, &$0) }
      writer.key("statements")
      writer.array(facts.statements) { statement($1, &$0) }
      writer.key("nots")
      writer.array(facts.nots) { not($1, &$0) }
      writer.key("notes")
      writer.array(facts.notes) { note($1, &$0) }
      writer.key("findings")
      writer.array(file.findings) { finding($1, &findings, &$0) }
    }
    return writer.bytes + [0x0A]
  }

  // MARK: Parts

  private func header(_ writer: inout JSONWriter) {
    var values: [(key: String, value: String)] = []
    var seen: Set<String> = []
    for entry in tree.entries {
      let key = tree.string(entry.key)
      if seen.insert(key).inserted { values.append((key, tree.string(entry.value))) }
    }
    let always = ["title", "published", "on", "source"]
    writer.object { writer in
      for key in always {
        writer.key(key)
        writer.string(values.first { $0.key == key }?.value)
      }
      for (key, value) in values where !always.contains(key) {
        writer.key(key)
        writer.string(value)
      }
    }
  }

  private func text(_ writer: inout JSONWriter) {
    guard file.isRead, !facts.isCodebook else { return writer.null() }
    writer.object { writer in
      writer.key("length")
      writer.integer(map.length)
      writer.key("sha256")
      writer.string(SHA256.hex(tree.plainText))
    }
  }

  private func definition(_ definition: Definition, _ cursor: inout PositionCursor, _ writer: inout JSONWriter) {
    let place = cursor.position(of: definition.range.start)
    func dated(_ list: [Dated], _ key: String, _ writer: inout JSONWriter) {
      writer.array(list.filter { !$0.text.isEmpty }) { writer, item in
        writer.object { writer in
          writer.key(key)
          writer.string(key == "handle" ? item.text.normalised : item.text)
          writer.key("period")
          writer.string(item.period?.text)
        }
      }
    }
    writer.object { writer in
      writer.key("sigil")
      writer.string(definition.sigil.character)
      writer.key("handle")
      writer.string(definition.handle.name.normalised)
      writer.key("title")
      writer.string(definition.title)
      writer.key("names")
      dated(definition.names, "name", &writer)
      writer.key("kind")
      writer.string(definition.kind?.rawValue)
      writer.key("roles")
      dated(definition.roles, "role", &writer)
      writer.key("in")
      dated(definition.memberships, "handle", &writer)
      writer.key("weight")
      writer.number(definition.weight)
      writer.key("values")
      writer.strings(definition.values)
      writer.place(place, "line", "column")
      writer.key("ignored")
      writer.bool(file.ignored.contains(definition.handle))
    }
  }

  private func mention(_ mention: Mention, _ key: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      let spans = facts.spans(mention)
      if spans.count > 1 {
        parts(spans, &writer)
      } else {
        span(mention.words, &writer)
      }
      writer.key(key)
      writer.strings(names(mention.uses, [.mention, .topic]))
      writer.key("unsure")
      writer.strings(unsure(mention.uses))
      tail(mention.item, &writer)
    }
  }

  private func date(_ date: DateMention, _ writer: inout JSONWriter) {
    writer.object { writer in
      span(date.words, &writer)
      writer.key("kind")
      writer.string(date.when.kind?.rawValue)
      writer.key("value")
      writer.string(tree.string(date.when.range))
      tail(date.item, &writer)
    }
  }

  private func statement(_ statement: Statement, _ writer: inout JSONWriter) {
    let spans = facts.spans(statement)
    func list(_ key: String, _ role: UseRole, sigils: Bool, _ writer: inout JSONWriter) {
      writer.key(key)
      writer.strings(sigils ? written(statement, role) : names(statement.uses, [role]))
    }
    writer.object { writer in
      writer.key("label")
      writer.string(statement.label.map { tree.string(TextRange($0.start + 1, $0.end)) })
      self.list(spans, &writer)
      writer.key("text")
      writer.string(spans.map(map.string).joined(separator: " "))
      list("holders", .holder, sigils: false, &writer)
      writer.key("sign")
      writer.string(statement.sign.character)
      writer.key("verb")
      writer.string(names(statement.uses, [.verb]).first)
      writer.key("unsure")
      writer.strings(unsure(statement.uses))
      list("targets", .target, sigils: true, &writer)
      list("to", .addressee, sigils: false, &writer)
      list("via", .reporter, sigils: false, &writer)
      writer.key("on")
      writer.string(statement.when.flatMap { $0.days == nil ? nil : tree.string($0.range) })
      list("because", .reason, sigils: true, &writer)
      list("if", .condition, sigils: true, &writer)
      list("unless", .exception, sigils: true, &writer)
      writer.key("as")
      writer.string(statement.reality?.rawValue)
      tail(statement.item, &writer)
    }
  }

  private func not(_ not: Mention, _ writer: inout JSONWriter) {
    writer.object { writer in
      span(not.words, &writer)
      writer.key("actors")
      writer.strings(names(not.uses, [.negated]))
    }
  }

  private func note(_ note: NoteFact, _ writer: inout JSONWriter) {
    writer.object { writer in
      span(note.words, &writer)
      writer.key("note")
      writer.string(tree.stringValue(note.string))
    }
  }

  private func finding(_ finding: Finding, _ cursor: inout PositionCursor, _ writer: inout JSONWriter) {
    let start = cursor.position(of: finding.range.start)
    var ahead = cursor
    let end = ahead.position(of: finding.range.end)
    writer.object { writer in
      writer.key("code")
      writer.string(finding.code)
      writer.key("severity")
      writer.string(finding.severity.rawValue)
      writer.key("message")
      writer.string(finding.message)
      writer.place(start, "line", "column")
      writer.place(end, "endLine", "endColumn")
    }
  }

  // MARK: Pieces

  private func span(_ words: TextRange, _ writer: inout JSONWriter) {
    writer.key("start")
    writer.integer(map.textOffset(of: words.start))
    writer.key("end")
    writer.integer(map.textOffset(of: words.end))
    writer.key("text")
    writer.string(map.string(words))
  }

  /// The words of a mention in several parts: from the first to the last, and each.
  private func parts(_ spans: [TextRange], _ writer: inout JSONWriter) {
    writer.key("start")
    writer.integer(map.textOffset(of: spans.first?.start ?? 0))
    writer.key("end")
    writer.integer(map.textOffset(of: spans.map(\.end).max() ?? 0))
    writer.key("text")
    writer.string(spans.map(map.string).joined(separator: " "))
    list(spans, &writer)
  }

  private func list(_ spans: some Collection<TextRange>, _ writer: inout JSONWriter) {
    writer.key("spans")
    writer.array(spans) { writer, span in
      writer.array([map.textOffset(of: span.start), map.textOffset(of: span.end)]) { $0.integer($1) }
    }
  }

  private func names(_ uses: Range<Int32>, _ roles: Set<UseRole>) -> [String] {
    facts.uses(uses).filter { roles.contains($0.role) }.compactMap { facts.handle(of: $0)?.name.normalised }
  }

  private func sigilled(_ use: Use) -> String {
    use.sigil.character + (facts.handle(of: use)?.name.normalised ?? "")
  }

  /// What stands in a statement in one role: handles with their sigils, labels with `^`, dates.
  private func written(_ statement: Statement, _ role: UseRole) -> [String] {
    facts.places(statement, role).map { part in
      switch part {
      case .use(let use): sigilled(use)
      case .label(let label): "^" + label.name
      case .date(let when): tree.string(when.range)
      }
    }
  }

  private func unsure(_ uses: Range<Int32>) -> [String] { facts.uses(uses).filter(\.isUnsure).map(sigilled) }

  /// The variables and the note of an item; of one given twice the first.
  private func tail(_ item: TextRange, _ writer: inout JSONWriter) {
    let tail = tree.tail(of: item)
    writer.key("variables")
    writer.object { writer in
      for variable in tail.variables {
        writer.key(variable.name.normalised)
        writer.string(variable.isHandle ? variable.value.normalised : variable.value)
      }
    }
    writer.key("note")
    writer.string(tail.note)
  }
}

extension JSONWriter {
  /// Line and column from 1.
  fileprivate mutating func place(_ position: LinePosition, _ line: String, _ column: String) {
    key(line)
    integer(position.line + 1)
    key(column)
    integer(position.column + 1)
  }
}
