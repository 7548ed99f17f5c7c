// All that an article says in one list.

internal import Corpus
internal import Syntax
internal import Text

extension ArticleRecords {
  /// The names of an annotation's values.
  static let valueNames = [
    "handles", "holders", "sign", "verb", "targets", "to", "via", "value", "earliest", "latest", "because", "condition",
    "unless", "factuality", "unsure", "variables", "label", "note",
  ]

  /// The path without its ending: `sub/talks`.
  var stem: String { file.path.hasSuffix(".article") ? String(file.path.dropLast(8)) : file.path }

  /// The lines of the header, without the rule behind them.
  var headerSource: String { file.tree.string(file.facts.header) }

  /// Mentions, topics, dates, statements, what words do not name, notes: each list in the order of the text.
  var annotations: [AnnotationRecord] {
    var list: [AnnotationRecord] = []
    for (number, mention) in mentions.enumerated() { list.append(annotation("m\(number + 1)", .actor, mention)) }
    for (number, topic) in topics.enumerated() { list.append(annotation("t\(number + 1)", .issue, topic)) }
    for (number, date) in dates.enumerated() {
      let days = date.days?.written
      list.append(
        annotation(
          "d\(number + 1)",
          .date,
          [date.span],
          [],
          [("value", date.value), ("earliest", days?.earliest ?? ""), ("latest", days?.latest ?? "")],
          date.tail,
          date.tag
        )
      )
    }
    for statement in statements { list.append(annotation(statement)) }
    for (number, not) in nots.enumerated() { list.append(annotation("x\(number + 1)", .not, not)) }
    for (number, note) in notes.enumerated() where note.place != .not {
      list.append(annotation("n\(number + 1)", .note, [note.span], [], [("note", note.note)], nil, note.tag))
    }
    return list
  }

  private func annotation(_ id: String, _ kind: AnnotationRecord.Kind, _ mention: MentionRecord) -> AnnotationRecord {
    annotation(
      id,
      kind,
      mention.spans,
      mention.handles.map(\.written),
      [
        ("handles", mention.handles.map(\.id).inOneCell),
        ("unsure", mention.handles.filter(\.isUnsure).map(\.written).inOneCell),
      ],
      mention.tail,
      mention.label.map { "^\($0): \(mention.tag)" } ?? mention.tag
    )
  }

  private func annotation(_ statement: StatementRecord) -> AnnotationRecord {
    let kind: AnnotationRecord.Kind =
      statement.position > 0 ? .supports : statement.position < 0 ? .opposes : .neutral
    let days = statement.days?.written
    var unsure = statement.holders.filter(\.isUnsure).map(\.written)
    if statement.isVerbUnsure { unsure.append(statement.sign.character + (statement.verb?.id ?? "")) }
    unsure += statement.targets.filter(\.isUnsure).map(\.written)
    let targets = statement.targets.compactMap { target in
      if case .handle(let record) = target { record.written } else { nil }
    }
    return annotation(
      "s\(statement.number)",
      kind,
      statement.spans,
      statement.holders.map(\.written) + targets,
      [
        ("holders", statement.holders.map(\.id).inOneCell),
        ("sign", statement.sign.character),
        ("verb", statement.verb?.id ?? ""),
        ("targets", statement.targets.map(\.written).inOneCell),
        ("to", statement.addressees.map(\.id).inOneCell),
        ("via", statement.reporters.map(\.id).inOneCell),
        ("value", statement.on ?? ""),
        ("earliest", days?.earliest ?? ""),
        ("latest", days?.latest ?? ""),
        ("because", statement.because.inOneCell),
        ("condition", statement.conditions.inOneCell),
        ("unless", statement.exceptions.inOneCell),
        ("factuality", statement.reality?.rawValue ?? ""),
        ("unsure", unsure.inOneCell),
      ],
      statement.tail,
      label: statement.label,
      statement.label.map { "^\($0): \(statement.tag)" } ?? statement.tag
    )
  }

  private func annotation(
    _ id: String,
    _ kind: AnnotationRecord.Kind,
    _ spans: [SpanRecord],
    _ codes: [String],
    _ values: [(name: String, value: String)],
    _ tail: ItemTail?,
    label: String? = nil,
    _ tag: String
  ) -> AnnotationRecord {
    var all = values
    if let tail, !tail.variables.isEmpty {
      let variables = tail.variables.map { "%\($0.name.normalised) \($0.value)" }
      all.append(("variables", variables.inOneCell))
    }
    if let label { all.append(("label", label)) }
    if let note = tail?.note { all.append(("note", note)) }
    all.removeAll { $0.value.isEmpty }
    var once: [String] = []
    for code in codes where !once.contains(code) { once.append(code) }
    return AnnotationRecord(id: id, kind: kind, spans: spans, codes: once, values: all, tag: tag)
  }
}

extension HandleRecord {
  /// With its sigil.
  var written: String { sigil.character + id }
}
