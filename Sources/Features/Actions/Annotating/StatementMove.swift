// A statement goes from its tag to the foot, or from there into the text.

internal import Corpus
internal import Syntax
internal import Text

/// The two moves of the statement at a place. What it says, and which words carry it, stays.
struct StatementMove {
  private let statement: Statement
  private let context: FeatureContext
  private var tree: SyntaxTree { context.tree }
  private var facts: Facts { context.facts }

  /// What can be done with the statement whose tag, line of the foot or label stands at `offset`.
  static func offers(at offset: TextOffset, in context: FeatureContext) -> [OfferedEdit] {
    guard context.tree.hasHeader, !context.tree.isCodebook, let statement = statement(at: offset, context) else {
      return []
    }
    let move = StatementMove(statement: statement, context: context)
    if context.tree.foot?.encloses(statement.item) ?? false { return move.toText.map { [$0] } ?? [] }
    return move.toFoot.map { [$0] } ?? []
  }

  /// The statement at a place: by its own words in a tag or the foot, else by a label that stands there.
  private static func statement(at offset: TextOffset, _ context: FeatureContext) -> Statement? {
    let facts = context.facts
    if let own = facts.statements.first(where: { $0.item.touches(offset) || $0.label?.touches(offset) ?? false }) {
      return own
    }
    guard let use = facts.labels.first(where: { $0.range.touches(offset) && $0.place == .text }) else { return nil }
    return facts.statements.first { $0.label.map { context.name(of: $0) } == use.name }
  }

  // MARK: To the foot

  private var toFoot: OfferedEdit? {
    guard let source = oneLine(statement.item) else { return nil }
    let name: String
    if let label = statement.label {
      name = context.name(of: label)
      guard isOnly(name) else { return nil }
    } else {
      name = freeLabel
    }
    let place = TextRange(statement.label?.start ?? statement.item.start, statement.item.end)
    let line = "^\(name): \(source)"
    return OfferedEdit(
      .extract,
      "Move the statement to the foot, as ^\(name)",
      [TextEdit(place, "^\(name)"), tree.lineOfFoot(line)],
      in: context
    )
  }

  /// The smallest number that no label of the article has.
  private var freeLabel: String {
    let taken = Set(facts.labels.map(\.name))
    var number = 1
    while taken.contains("\(number)") { number += 1 }
    return "\(number)"
  }

  /// The source of an item on one line; nil where a string in it holds a line end.
  private func oneLine(_ item: TextRange) -> String? {
    guard tree.bytes[item.indices].contains(0x0A) else { return tree.string(item) }
    var text = ""
    var index = tree.firstNode(from: item.start)
    while index < tree.nodes.count, tree.nodes[index].range.start < item.end {
      let node = tree.nodes[index]
      index += 1
      if node.kind.isComposite { continue }
      if tree.bytes[node.range.indices].contains(0x0A) {
        guard node.kind == .space else { return nil }
        text += " "
      } else {
        text += tree.string(node.range)
      }
    }
    return text
  }

  // MARK: Into the text

  /// The first words that carry the label get the statement; the label stays where something else refers to it.
  private var toText: OfferedEdit? {
    guard let label = statement.label, let foot = tree.foot else { return nil }
    let name = context.name(of: label)
    let all = facts.labels.filter { $0.name == name }
    guard isOnly(name), let use = all.filter({ $0.place == .text }).min(by: { $0.range < $1.range }),
      let item = labelItem(at: use.range), let line = footLine(at: label)
    else { return nil }
    let isReferredTo = all.contains { $0.range != label && $0.range != use.range }
    let source = tree.string(statement.item)
    return OfferedEdit(
      .inline,
      "Move the statement ^\(name) into the text",
      [TextEdit(item, isReferredTo ? "^\(name): \(source)" : source), TextEdit(removal(of: line, foot), "")],
      in: context
    )
  }

  /// The item of a tag that is a label alone; nil where a note stands in it, too.
  private func labelItem(at label: TextRange) -> TextRange? {
    let path = tree.path(at: label.start)
    guard let item = path.last(where: { tree.nodes[$0].kind == .labelUse }),
      !tree.children(of: item).contains(where: { tree.nodes[$0].kind == .note })
    else { return nil }
    return label
  }

  private func footLine(at label: TextRange) -> TextRange? {
    tree.path(at: label.start).last { tree.nodes[$0].kind == .footLine }.map { tree.nodes[$0].range }
  }

  /// A line of the foot; of a foot that holds nothing else, also its rule.
  private func removal(of line: TextRange, _ foot: TextRange) -> TextRange {
    let rest = tree.bytes[Int(foot.start)..<Int(line.start)] + tree.bytes[Int(line.end)..<Int(foot.end)]
    if rest.allSatisfy({ " \t\r\n".utf8.contains($0) }) { return TextRange(Int(tree.body.end), tree.bytes.count) }
    let hasLineEnd = tree.bytes[Int(line.end) - 1] == 0x0A
    return hasLineEnd ? line : TextRange(tree.contentEnd(before: Int(line.start)), Int(line.end))
  }

  /// Whether one statement alone has a label: of two the first is used, and a move might make it the second.
  private func isOnly(_ name: String) -> Bool {
    facts.labels.count { $0.name == name && $0.place.isDefinition } == 1
  }
}

extension FeatureContext {
  /// The name of a label in a range with its `^`.
  fileprivate func name(of label: TextRange) -> String { tree.string(TextRange(label.start + 1, label.end)) }
}
