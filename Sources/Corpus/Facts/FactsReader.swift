// From a tree to facts: what each item of each tag says.

internal import EDTF
public import Syntax
internal import Text

extension Facts {
  /// The facts of a file. Malformed items make none; of clauses given twice the first stands.
  public init(_ tree: SyntaxTree) { self.init(tree, tree.entries, tree.definitions) }

  /// The same, where the views of the header are made already.
  init(_ tree: SyntaxTree, _ entries: [HeaderEntry], _ definitions: [DefinitionView]) {
    var reader = FactsReader(tree)
    reader.read(entries, definitions)
    self = reader.facts
  }
}

struct FactsReader {
  let tree: SyntaxTree
  var facts = Facts()
  private var handles = HandleTable()
  /// The labels that stand before a statement already: the first of each is used, also where it cannot be read.
  var standingLabels: Set<String> = []
  /// The labels before statements in tags, in the order of the words.
  var labelledItems: [(label: TextRange, node: Int, mark: Mark)] = []
  /// The words that carry a label, by label.
  var labelled: [String: [(words: TextRange, paragraph: Int32, use: TextOffset)]] = [:]

  init(_ tree: SyntaxTree) { self.tree = tree }

  mutating func read(_ entries: [HeaderEntry], _ definitions: [DefinitionView]) {
    facts.isCodebook = tree.isCodebook
    facts.hasHeader = tree.hasHeader
    facts.header = tree.header
    facts.headerContentEnd = TextOffset(clamping: tree.headerContentEnd)
    readEntries(entries)
    for view in definitions {
      let definition = DefinitionReader.definition(view, tree)
      for membership in definition.memberships where !membership.text.isEmpty {
        use(membership.range, .broader, sigil: definition.sigil, unsure: false)
      }
      facts.definitions.append(definition)
      readAllowances(of: view)
    }
    reserveRoom()
    for mark in tree.marks.sorted(by: { $0.words < $1.words }) where mark.speaks { readTag(mark) }
    readLabelledItems()
    if tree.foot != nil { readFoot() }
    orderStatements()
    if let allowances = AllowanceReader(tree) { facts.allowances += allowances.all }
    facts.handles = handles.handles
    if !tree.isCodebook { facts.sketch = TextSketch(tree, coder: facts.coder) }
    facts.trim()
  }

  /// Room for what the tags say: lists that grow take a thirtieth of the time of a check.
  private mutating func reserveRoom() {
    var (mentions, topics, dates, statements, labelled, uses) = (0, 0, 0, 0, 0, facts.uses.count)
    for node in tree.nodes {
      switch node.kind {
      case .mention: mentions += 1
      case .topic: topics += 1
      case .date: dates += 1
      case .statement: statements += 1
      case .labelled: labelled += 1
      case .actor, .issue, .verb, .variableName: uses += 1
      default: break
      }
    }
    facts.mentions.reserveCapacity(mentions)
    facts.topics.reserveCapacity(topics)
    facts.dates.reserveCapacity(dates)
    facts.statements.reserveCapacity(statements)
    facts.uses.reserveCapacity(uses)
    if labelled == 0, tree.foot == nil { facts.spans.reserveCapacity(statements) }
  }

  // MARK: Header

  private mutating func readEntries(_ entries: [HeaderEntry]) {
    for entry in entries {
      if tree.isCodebook {
        if let setting = Setting(entry, tree) { facts.settings.append(setting) }
        if let choice = FileChoice(entry, tree) { facts.choices.append(choice) }
        if HeaderKey(tree.bytes, entry.key) == .statuses, facts.statuses.isEmpty {
          facts.statuses = entry.parts.map { tree.unescaped($0) }
        }
        continue
      }
      switch HeaderKey(tree.bytes, entry.key) {
      case .title where facts.title.isEmpty: facts.title = tree.string(entry.value)
      case .published where facts.published == nil: facts.published = when(entry.value)
      case .on where facts.on == nil: facts.on = when(entry.value)
      case .status where facts.status == nil: facts.status = tree.string(entry.value)
      case .coder where facts.coder == nil: facts.coder = tree.string(entry.value)
      case .source where facts.source == nil: facts.source = tree.string(entry.value)
      case nil: if let setting = Setting(entry, tree) { facts.settings.append(setting) }
      default: break
      }
    }
    if facts.coder?.isEmpty ?? false { facts.coder = nil }
    if facts.source?.isEmpty ?? false { facts.source = nil }
  }

  /// The days of a date; a duration or a repeat allows none.
  private func when(_ range: TextRange) -> When {
    guard let value = try? DateValue(tree.bytes, in: range.indices) else {
      return When(range: range, days: nil, kind: nil)
    }
    let days = value.kind == .edtf ? DayRange(value) : nil
    return When(range: range, days: days, kind: value.kind)
  }

  private mutating func readAllowances(of view: DefinitionView) {
    for property in view.properties where PropertyKey(tree.bytes, property.key) == .allow {
      for (place, part) in property.parts.enumerated() {
        let parts = property.parts.map(\.name)
        let deleted =
          parts.count == 1
          ? property.line
          : place > 0
            ? TextRange(parts[place - 1].end, part.name.end) : TextRange(part.name.start, parts[1].start)
        facts.allowances.append(
          Allowance(
            code: tree.string(part.name),
            range: part.name,
            places: [view.whole],
            others: [],
            deletions: [deleted],
            isCut: true
          )
        )
      }
    }
  }

  // MARK: Uses

  private mutating func use(_ range: TextRange, _ role: UseRole, sigil: Sigil, unsure: Bool) {
    let place = handles.place(Namespace(sigil), TextRange(range.start + 1, range.end), in: tree.bytes)
    facts.uses.append(Use(range: range, handle: place, role: role, sigil: sigil, isUnsure: unsure))
  }

  /// Takes the handle of a leaf; the `?` behind it is the next leaf.
  private mutating func use(leaf: Int, _ role: UseRole) {
    let node = tree.nodes[leaf]
    let next = leaf + 1
    let unsure = next < tree.nodes.count && tree.nodes[next].kind == .unsure
    guard let sigil = Sigil(rawValue: tree.bytes[Int(node.range.start)]) else { return }
    if node.range.length == 1 {
      facts.uses.append(Use(range: node.range, handle: -1, role: role, sigil: sigil, isUnsure: unsure))
    } else {
      use(node.range, role, sigil: sigil, unsure: unsure)
    }
  }

  private var useCount: Int32 { Int32(clamping: facts.uses.count) }

  func label(_ range: TextRange) -> String { tree.string(TextRange(range.start + 1, range.end)) }

  // MARK: Tags

  private mutating func readTag(_ mark: Mark) {
    for item in tree.children(of: Int(mark.tag)) {
      let node = tree.nodes[item]
      switch node.kind {
      case .mention: facts.mentions.append(mention(item, mark, .mention))
      case .topic: facts.topics.append(mention(item, mark, .topic))
      case .negation:
        facts.nots.append(mention(item, mark, .negated))
        note(item, mark.words)
      case .noteItem: note(item, mark.words)
      case .date:
        guard let text = tree.children(of: item).first(where: { tree.nodes[$0].kind == .dateText }) else { continue }
        facts.dates.append(
          DateMention(words: mark.words, item: node.range, when: when(tree.nodes[text].range))
        )
        _ = mention(item, mark, .mention)
      case .labelUse:
        guard let leaf = tree.children(of: item).first(where: { tree.nodes[$0].kind == .label }) else { continue }
        let range = tree.nodes[leaf].range
        facts.labels.append(LabelUse(name: label(range), range: range, place: .text))
        let name = label(range)
        // A label that stands twice in one tag carries the words once.
        if labelled[name]?.last?.words != mark.words {
          labelled[name, default: []].append((mark.words, mark.paragraph, range.start))
        }
        note(item, mark.words)
      case .statement:
        let first = Int32(clamping: facts.spans.count)
        facts.spans.append(mark.words)
        statement(item, label: nil, spans: first..<first + 1, paragraph: mark.paragraph)
      case .labelled:
        guard let leaf = tree.children(of: item).first(where: { tree.nodes[$0].kind == .label }) else { continue }
        labelledItems.append((tree.nodes[leaf].range, item, mark))
      default: break
      }
    }
  }

  mutating func mention(_ item: Int, _ mark: Mark, _ role: UseRole) -> Mention {
    let start = useCount
    var variables = TakenNames()
    for leaf in tree.children(of: item) {
      switch tree.nodes[leaf].kind {
      case .actor, .issue: use(leaf: leaf, role)
      case .variable: variable(leaf, &variables)
      default: break
      }
    }
    return Mention(
      words: mark.words,
      item: tree.nodes[item].range,
      uses: start..<useCount,
      paragraph: mark.paragraph
    )
  }

  /// Takes a variable of an item; one that the item has already is passed over.
  private mutating func variable(_ node: Int, _ taken: inout TakenNames) {
    guard
      let name = tree.children(of: node).first(where: { tree.nodes[$0].kind == .variableName }).map({
        tree.nodes[$0].range
      }),
      taken.insert(tree.bytes[name.indices])
    else { return }
    for leaf in tree.children(of: node) {
      switch tree.nodes[leaf].kind {
      case .variableName: use(leaf: leaf, .variable)
      case .actor, .issue: use(leaf: leaf, .value)
      default: break
      }
    }
  }

  private mutating func note(_ item: Int, _ words: TextRange) {
    guard let note = tree.children(of: item).first(where: { tree.nodes[$0].kind == .note }),
      let string = tree.children(of: note).first(where: { tree.nodes[$0].kind == .string })
    else { return }
    facts.notes.append(NoteFact(words: words, string: tree.nodes[string].range))
  }

  // MARK: Statements

  mutating func statement(_ item: Int, label: TextRange?, spans: Range<Int32>, paragraph: Int32) {
    let start = useCount
    let firstLabel = Int32(clamping: facts.labels.count)
    let firstDate = Int32(clamping: facts.clauseDates.count)
    var variables = TakenNames()
    var sign: Sigil?
    var clauses: [Keyword] = []
    var on: When?
    var reality: Factuality?
    for leaf in tree.children(of: item) {
      let node = tree.nodes[leaf]
      switch node.kind {
      case .actor, .issue: use(leaf: leaf, sign == nil ? .holder : .target)
      case .verb:
        sign = Sigil(rawValue: tree.bytes[Int(node.range.start)])
        use(leaf: leaf, .verb)
      case .label:
        facts.labels.append(LabelUse(name: self.label(node.range), range: node.range, place: .target))
      case .variable: variable(leaf, &variables)
      case .clause:
        guard let clause = keyword(of: leaf), !clauses.contains(clause) else { continue }
        clauses.append(clause)
        // Where its date is missing, the date of the statement is not known.
        if clause == .on { on = When(range: TextRange(at: node.range.end), days: nil, kind: nil) }
        for part in tree.children(of: leaf) {
          let range = tree.nodes[part].range
          switch (tree.nodes[part].kind, clause.role) {
          case (.actor, let role?), (.issue, let role?): use(leaf: part, role)
          case (.label, let role?):
            guard let place = LabelUse.Place(role) else { continue }
            facts.labels.append(LabelUse(name: self.label(range), range: range, place: place))
          case (.dateText, let role?): facts.clauseDates.append(ClauseDate(role: role, when: when(range)))
          case (.dateText, nil): on = when(tree.nodes[part].range)
          case (.bareValue, _): reality = Factuality(rawValue: tree.string(tree.nodes[part].range))
          default: break
          }
        }
      default: break
      }
    }
    guard let sign else { return }
    let source: Statement.DateSource =
      on != nil ? .clause : facts.on != nil ? .on : facts.published != nil ? .published : .none
    facts.statements.append(
      Statement(
        item: tree.nodes[item].range,
        spans: spans,
        label: label,
        uses: start..<useCount,
        labels: firstLabel..<Int32(clamping: facts.labels.count),
        dates: firstDate..<Int32(clamping: facts.clauseDates.count),
        sign: sign,
        when: on ?? facts.defaultDate,
        dateSource: source,
        reality: reality,
        paragraph: paragraph
      )
    )
  }

  /// The keyword of a clause, which is its first leaf.
  private func keyword(of clause: Int) -> Keyword? {
    guard clause + 1 < tree.nodes.count, tree.nodes[clause + 1].kind == .keyword else { return nil }
    return Keyword(tree.bytes, tree.nodes[clause + 1].range)
  }

  /// Statements in the order of the text: by the first of their words, then by place in the tag; those without any words
  /// at the end.
  private mutating func orderStatements() {
    guard tree.foot != nil || !labelledItems.isEmpty else { return }
    let places = facts.statements.map { statement in
      statement.label.flatMap { labelled[label($0)]?.first?.use } ?? statement.item.start
    }
    let order = facts.statements.indices.sorted { a, b in
      let (x, y) = (facts.statements[a], facts.statements[b])
      guard let first = facts.spans(x).first else { return facts.spans(y).isEmpty && a < b }
      guard let second = facts.spans(y).first else { return true }
      return first != second ? first < second : places[a] < places[b]
    }
    facts.statements = order.map { facts.statements[$0] }
  }
}
