// The tables of what an article says.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax
internal import Text

extension CSVSheet {
  /// The rows of an article.
  mutating func add(_ records: ArticleRecords) {
    let file = records.file.path
    header(records, file)
    for definition in records.file.facts.standingDefinitions { add(definition, in: file, id: records.id) }
    for statement in records.statements { add(statement, records, file) }
    for (number, mention) in records.mentions.enumerated() {
      add(mention, .mentions, number + 1, file, isUnsure: true)
      variables(mention.tail, "mention", number + 1, file)
    }
    for (number, topic) in records.topics.enumerated() {
      add(topic, .topics, number + 1, file, isUnsure: true)
      variables(topic.tail, "topic", number + 1, file)
    }
    for (number, not) in records.nots.enumerated() { add(not, .nots, number + 1, file, isUnsure: false) }
    for (number, date) in records.dates.enumerated() {
      let days = days(date.days)
      row(.dates) { row in
        row.text(file)
        row.integer(number + 1)
        row.span(date.span)
        for text in [date.kind.rawValue, date.value, days.earliest, days.latest, date.tail.note, date.tag] {
          row.text(text)
        }
      }
      variables(date.tail, "date", number + 1, file)
    }
    for (number, note) in records.notes.enumerated() {
      row(.notes) { row in
        row.text(file)
        row.integer(number + 1)
        row.span(note.span)
        row.text(note.note)
        row.text(note.place == .alone ? "" : note.place.rawValue)
      }
    }
  }

  private mutating func header(_ records: ArticleRecords, _ file: String) {
    let header = records.header
    let facts = records.file.facts
    func value(_ key: HeaderKey) -> String? { header.first { $0.key == key.rawValue }?.value }
    let published = days(facts.published?.days)
    row(.articles) { row in
      for text in [file, value(.title), value(.source), value(.published), published.earliest, published.latest] {
        row.text(text)
      }
      for key in [HeaderKey.on, .language, .coder, .status] { row.text(value(key)) }
      row.integer(records.map.length)
      row.text(SHA256.hex(records.map.text))
    }
    for (key, value) in header {
      row(.headers) { row in for text in [file, key, value] { row.text(text) } }
    }
    row(.texts) { row in
      row.text(file)
      row.text(records.map.text[...])
    }
  }

  private mutating func add(
    _ mention: MentionRecord,
    _ table: CSVTable,
    _ number: Int,
    _ file: String,
    isUnsure: Bool
  ) {
    let span = mention.span
    for handle in mention.handles {
      row(table) { row in
        row.text(file)
        row.integer(number)
        row.text(handle.id)
        if isUnsure { row.bool(handle.isUnsure) }
        row.span(span)
        if isUnsure { row.text(mention.tail.note) }
        row.text(mention.tag)
        // `not` takes no label.
        guard isUnsure else { return }
        row.text(mention.spans.map(\.written).inOneCell)
        row.text(mention.label)
      }
    }
  }

  private mutating func add(_ statement: StatementRecord, _ records: ArticleRecords, _ file: String) {
    let days = days(statement.days)
    let weight = statement.verb.flatMap { records.scope.value(of: $0.handle) { $0.effectiveWeight } }
    let spans = statement.spans.map(\.written).inOneCell
    let text = statement.text
    if statement.holders.isEmpty || statement.targets.isEmpty { loseRow() }
    for holder in statement.holders {
      for target in statement.targets {
        row(.statements) { row in
          row.text(file)
          row.integer(statement.number)
          row.text(statement.label)
          row.text(holder.id)
          row.bool(holder.isUnsure)
          row.text(statement.sign.character)
          row.integer(statement.position)
          row.text(statement.verb?.id)
          row.bool(statement.isVerbUnsure)
          row.number(weight ?? Double(statement.position))
          row.text(target.kind)
          row.text(target.id)
          row.bool(target.isUnsure)
          row.text(statement.addressees.map(\.id).inOneCell)
          row.text(statement.reporters.map(\.id).inOneCell)
          for text in [statement.on, days.earliest, days.latest] { row.text(text) }
          row.text(statement.days == nil ? "" : statement.dateSource.word)
          for list in [statement.because, statement.conditions, statement.exceptions] {
            row.text(list.inOneCell)
          }
          row.text(statement.reality?.rawValue)
          row.integer(statement.spans.first?.start)
          row.integer(statement.spans.last?.end)
          row.text(spans)
          row.text(text)
          row.text(statement.tail.note)
          row.text(statement.tag)
        }
      }
    }
    variables(statement.tail, "statement", statement.number, file)
  }

  private mutating func variables(_ tail: ItemTail, _ item: String, _ number: Int, _ file: String) {
    for variable in tail.variables {
      row(.variables) { row in
        row.text(file)
        row.text(item)
        row.integer(number)
        row.text(variable.name.normalised)
        row.text(variable.isHandle ? variable.value.normalised : variable.value)
      }
    }
  }
}

extension CSVWriter {
  fileprivate mutating func span(_ span: SpanRecord) {
    integer(span.start)
    integer(span.end)
    text(span.text)
  }
}

extension Statement.DateSource {
  /// Where the date comes from: `clause`, or the header's `on` or `published`.
  fileprivate var word: String {
    switch self {
    case .clause: "clause"
    case .on: "on"
    case .published: "published"
    case .none: ""
    }
  }
}
