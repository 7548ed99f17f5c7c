// What an article says, as most formats write it: places in code points, handles by their ids.

internal import Corpus
internal import Syntax
internal import Text

/// Reads the facts of a file once more, with the words that they are about. Lists have the order of the facts.
///
/// A class, since all that writes a file holds it.
final class ArticleRecords {
  let file: ExportedFile
  let map: TextMap
  /// The text without markup.
  private(set) lazy var text = CodePointText(map.text)
  /// Every key of the header with its value as written; of a key given twice the first.
  let header: [(key: String, value: String)]
  /// The names that the file sees.
  let scope: Scope

  private let tree: SyntaxTree
  private let facts: Facts
  /// What `record` answers for the handles of the facts.
  private lazy var ids = facts.handles.map { id($0) }
  /// What was asked of `title`, by handles with their sigils.
  private var titles: [String: String] = [:]

  init(_ file: ExportedFile) {
    (self.file, tree, facts) = (file, file.tree, file.facts)
    map = TextMap(file.tree)
    header = Self.header(file.tree)
    scope = Scope(file.facts, file.vocabulary)
  }

  private static func header(_ tree: SyntaxTree) -> [(key: String, value: String)] {
    var values: [(key: String, value: String)] = []
    var seen: Set<String> = []
    for entry in tree.entries {
      let key = tree.string(entry.key)
      if seen.insert(key).inserted { values.append((key, tree.string(entry.value))) }
    }
    return values
  }

  /// The name of a handle for other programs: one that the article defines for itself is not that of other articles.
  func id(_ handle: Handle) -> String {
    scope.owns(handle) ? handle.name.normalised + "@" + file.path : handle.name.normalised
  }

  /// What a handle is called: its title, or its name where it has none.
  func title(_ handle: Handle) -> String {
    let title = scope.title(of: handle) ?? ""
    return title.isEmpty ? handle.name.normalised : title
  }

  /// The same of an actor or an issue, by its id with its sigil.
  func title(ofWritten written: String) -> String {
    if let title = titles[written] { return title }
    let title = title(Handle(written: written, in: file.path))
    titles[written] = title
    return title
  }

  func span(_ words: TextRange) -> SpanRecord {
    let (points, text) = map.placed(words)
    return SpanRecord(start: points.lowerBound, end: points.upperBound, text: text)
  }

  // MARK: Lists

  var mentions: [MentionRecord] { facts.mentions.map { mention($0, .mention) } }
  var topics: [MentionRecord] { facts.topics.map { mention($0, .topic) } }
  var nots: [MentionRecord] { facts.nots.map { mention($0, .negated) } }

  var dates: [DateRecord] {
    facts.dates.compactMap { date in
      guard let kind = date.when.kind else { return nil }
      return DateRecord(
        span: span(date.words),
        kind: kind,
        value: tree.string(date.when.range),
        days: date.when.days,
        tail: tree.tail(of: date.item),
        tag: item(date.item)
      )
    }
  }

  var notes: [NoteRecord] {
    facts.notes.map { note in
      let isNot = facts.nots.contains { $0.words == note.words && $0.item.encloses(note.string) }
      let isLabel = !isNot && facts.labels.contains { $0.place == .text && isLabelUse($0, of: note) }
      return NoteRecord(
        span: span(note.words),
        note: tree.stringValue(note.string),
        place: isNot ? .not : isLabel ? .label : .alone,
        tag: "note " + item(note.string)
      )
    }
  }

  var statements: [StatementRecord] { facts.statements.enumerated().map { statement($1, number: $0 + 1) } }

  /// Whether a note stands behind a label that words carry: nothing but white space and its keyword stand between.
  private func isLabelUse(_ label: LabelUse, of note: NoteFact) -> Bool {
    guard label.range.end <= note.string.start, note.string.start - label.range.end < 64 else { return false }
    let between = tree.string(TextRange(label.range.end, note.string.start))
    return between.filter { !$0.isWhitespace } == "note"
  }

  private func mention(_ mention: Mention, _ role: UseRole) -> MentionRecord {
    MentionRecord(
      spans: facts.spans(mention).map(span),
      label: facts.mentionsInParts.first { $0.item == mention.item }?.label,
      handles: handles(mention.uses, role),
      tail: tree.tail(of: mention.item),
      tag: item(mention.item)
    )
  }

  private func statement(_ statement: Statement, number: Int) -> StatementRecord {
    let uses = facts.uses(statement.uses)
    let verb = uses.first { $0.role == .verb }
    return StatementRecord(
      number: number,
      label: statement.label.map { tree.string(TextRange($0.start + 1, $0.end)) },
      spans: facts.spans(statement).map(span),
      holders: handles(statement.uses, .holder),
      sign: statement.sign,
      verb: verb.flatMap { use in facts.handle(of: use) == nil ? nil : record(use) },
      isVerbUnsure: verb?.isUnsure ?? false,
      targets: facts.places(statement, .target).compactMap { part in
        switch part {
        case .use(let use): .handle(record(use))
        case .label(let label): .statement(label.name)
        case .date: nil
        }
      },
      addressees: handles(statement.uses, .addressee),
      reporters: handles(statement.uses, .reporter),
      on: statement.when.flatMap { $0.days == nil ? nil : tree.string($0.range) },
      days: statement.when?.days,
      dateSource: statement.dateSource,
      because: written(statement, .reason),
      conditions: written(statement, .condition),
      exceptions: written(statement, .exception),
      reality: statement.reality,
      tail: tree.tail(of: statement.item),
      tag: item(statement.item)
    )
  }

  // MARK: Pieces

  private func handles(_ uses: Range<Int32>, _ role: UseRole) -> [HandleRecord] {
    facts.uses(uses).filter { $0.role == role && $0.handle >= 0 }.map(record)
  }

  private func record(_ use: Use) -> HandleRecord {
    guard let handle = facts.handle(of: use) else {
      return HandleRecord(sigil: use.sigil, handle: Handle(Namespace(use.sigil), ""), id: "", isUnsure: use.isUnsure)
    }
    return HandleRecord(sigil: use.sigil, handle: handle, id: ids[Int(use.handle)], isUnsure: use.isUnsure)
  }

  private func written(_ statement: Statement, _ role: UseRole) -> [String] {
    facts.places(statement, role).map { part in
      switch part {
      case .use(let use): use.sigil.character + record(use).id
      case .label(let label): "^" + label.name
      case .date(let when): tree.string(when.range)
      }
    }
  }

  /// An item as it stands in its tag, on one line.
  private func item(_ range: TextRange) -> String {
    let source = tree.string(range)
    guard source.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return source }
    return source.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
