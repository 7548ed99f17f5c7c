// What each part of a file is: markup by its kind, and marked words by what their tag says.

public import Corpus
public import Syntax
public import Text

/// Semantic tokens.
public enum Tokens {
  /// The tokens of a range in the order of the file: no two share a byte. One that begins before the range, or ends behind
  /// it, is whole. Parts of the file outside of the range are passed without a look at what they hold.
  public static func within(_ range: TextRange, _ tree: SyntaxTree, _ facts: Facts) -> [Token] {
    var reading = TokenReading(tree, facts, range)
    reading.run()
    return reading.tokens
  }
}

/// One pass over the nodes of a tree.
private struct TokenReading {
  private let tree: SyntaxTree
  private let range: TextRange
  /// The signs of the statements that have a label, by label with its `^`.
  private let signs: [String: Sigil]
  private(set) var tokens: [Token] = []
  /// The labels of mentions and topics in several parts.
  private let names: MentionLabels?
  /// The issues among them, with their `^`.
  private let topics: Set<String>
  /// What the tags behind the words around say that are being read: where the words end, and what they are.
  private var marked: [(end: TextOffset, type: TokenType, modifiers: TokenModifiers)] = []

  init(_ tree: SyntaxTree, _ facts: Facts, _ range: TextRange) {
    self.tree = tree
    self.range = range
    let labelled = facts.statements.compactMap { statement in
      statement.label.map { (tree.string($0), statement.sign) }
    }
    signs = Dictionary(labelled) { first, _ in first }
    names = tree.mentionLabels
    topics = Set(
      facts.mentionsInParts.filter { mention in facts.topics.contains { $0.item == mention.item } }.map(\.label)
    )
  }

  mutating func run() {
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.range.start >= range.end, !node.range.isEmpty { break }
      if node.range.end <= range.start, index > 0 {
        index = Int(node.next)
        continue
      }
      switch node.kind {
      case .word, .span:
        let tag = Int(node.next)
        if tag < tree.nodes.count, tree.nodes[tag].kind == .tag, let said = said(tag) {
          marked.append((node.range.end, said.type, said.modifiers))
        }
        index += 1
      case .entry: index = entry(index)
      case .definition: index = definition(index)
      default:
        if !node.kind.isComposite { leaf(index) }
        index += 1
      }
    }
  }

  private mutating func add(_ range: TextRange, _ type: TokenType, _ modifiers: TokenModifiers = []) {
    guard !range.isEmpty, range.overlaps(self.range) else { return }
    tokens.append(Token(range: range, type: type, modifiers: modifiers))
  }

  private mutating func leaf(_ index: Int) {
    let node = tree.nodes[index]
    switch node.kind {
    case .text:
      while let last = marked.last, last.end <= node.range.start { marked.removeLast() }
      if let last = marked.last { add(node.range, last.type, last.modifiers.union(.marked)) }
    case .escape, .openBracket, .closeBracket, .openBrace, .closeBrace, .semicolon, .comma, .colon, .bar, .unsure:
      add(node.range, .punctuation)
    case .rule: add(content(node.range), .punctuation)
    case .comment: add(content(node.range), .comment)
    case .actor: add(node.range, .actor)
    case .issue: add(node.range, .issue)
    case .label: add(node.range, .label)
    case .variableName: add(node.range, .variable)
    case .verb: add(node.range, .verb, TokenModifiers(Sigil(rawValue: tree.bytes[Int(node.range.start)])))
    case .keyword: add(node.range, .keyword)
    case .bareValue: add(node.range, .value)
    case .string: add(node.range, .string)
    case .dateText, .period: add(node.range, .date)
    case .key: add(node.range, .key)
    default: break
    }
  }

  // MARK: Marked words

  /// What a tag says of its words: what its first item does that says anything.
  private func said(_ tag: Int) -> (type: TokenType, modifiers: TokenModifiers)? {
    for item in tree.children(of: tag) {
      switch tree.nodes[item].kind {
      case .mention: return (.actor, [])
      case .topic: return (.issue, [])
      case .date: return (.date, [])
      case .statement: return (.statement, TokenModifiers(sign(of: item)))
      case .labelled where names?.holdItem(item, tree) ?? false, .labelUse where names?.holdItem(item, tree) ?? false:
        let label = tree.nodes[item + 1].range
        let isTopic = topics.contains(tree.string(TextRange(label.start + 1, label.end)))
        return (isTopic ? .issue : .actor, [])
      case .labelled:
        let statement = tree.children(of: item).first { tree.nodes[$0].kind == .statement }
        return (.statement, TokenModifiers(statement.flatMap { sign(of: $0) }))
      case .labelUse:
        let label = tree.children(of: item).first { tree.nodes[$0].kind == .label }
        return (.statement, TokenModifiers(label.flatMap { signs[tree.string(tree.nodes[$0].range)] }))
      default: break
      }
    }
    return nil
  }

  private func sign(of statement: Int) -> Sigil? {
    tree.children(of: statement).first { tree.nodes[$0].kind == .verb }.flatMap {
      Sigil(rawValue: tree.bytes[Int(tree.nodes[$0].range.start)])
    }
  }

  // MARK: Headers

  /// Takes an entry; the index behind it.
  private mutating func entry(_ index: Int) -> Int {
    let key = tree.children(of: index).first { tree.nodes[$0].kind == .key }
    let isSetting = key.map { SettingKey(tree.bytes, tree.nodes[$0].range) != nil } ?? false
    let known = key.flatMap { HeaderKey(tree.bytes, tree.nodes[$0].range) }
    for child in tree.children(of: index) {
      let node = tree.nodes[child]
      switch (node.kind, known?.value) {
      case (.value, .date): add(node.range, .date)
      case (.value, .status), (.part, _): add(node.range, .value)
      case (.value, _): if isSetting { add(node.range, .value) }
      default: leaf(child)
      }
    }
    return Int(tree.nodes[index].next)
  }

  /// Takes a definition with its properties; the index behind it.
  private mutating func definition(_ index: Int) -> Int {
    let end = Int(tree.nodes[index].next)
    var sigil: Sigil?
    var property: PropertyKey?
    var child = index + 1
    while child < end {
      let node = tree.nodes[child]
      switch node.kind {
      case .handle:
        sigil = Sigil(rawValue: tree.bytes[Int(node.range.start)])
        add(node.range, type(of: sigil), TokenModifiers(sigil).union(.definition))
      case .key:
        property = PropertyKey(tree.bytes, node.range)
        add(node.range, .key)
      case .name where property == .in: add(node.range, type(of: sigil))
      case .name where property == .values || property == .allow: add(node.range, .value)
      case .value where property == .kind: add(node.range, .value)
      case .value where property == .weight: add(node.range, .date)
      default: if !node.kind.isComposite { leaf(child) }
      }
      child += 1
    }
    return end
  }

  private func type(of sigil: Sigil?) -> TokenType {
    switch sigil {
    case .issue: .issue
    case .supports, .opposes, .neutral: .verb
    case .variable: .variable
    case .actor, nil: .actor
    }
  }

  /// A line without its line end and the white space before it.
  private func content(_ line: TextRange) -> TextRange {
    var end = Int(line.end)
    while end > Int(line.start), tree.bytes[end - 1] <= 0x20 { end -= 1 }
    return TextRange(Int(line.start), end)
  }
}
