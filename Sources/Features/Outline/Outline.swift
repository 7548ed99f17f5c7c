// The outline of a file: header, paragraphs with their statements, foot; of a codebook, its definitions.

public import Corpus
public import Syntax
internal import Text

/// Document symbols.
public enum Outline {
  /// The parts of a file in their order. Takes one pass over the file.
  public static func of(_ tree: SyntaxTree, _ facts: Facts) -> [OutlineItem] {
    let definitions = definitions(tree, facts)
    if tree.isCodebook { return definitions }
    return header(tree, facts, definitions) + paragraphs(tree, facts) + foot(tree)
  }

  // MARK: Header

  private static func header(_ tree: SyntaxTree, _ facts: Facts, _ definitions: [OutlineItem]) -> [OutlineItem] {
    let range = TextRange(tree.header.start, TextOffset(clamping: tree.headerContentEnd))
    guard tree.hasHeader, !range.isEmpty else { return [] }
    let title = tree.entries.first { HeaderKey(tree.bytes, $0.key) == .title && !$0.value.isEmpty }?.value
    return [
      OutlineItem(
        kind: .header,
        name: "Header",
        detail: shortened(facts.title, to: longest),
        range: range,
        selection: title ?? TextRange(at: range.start),
        children: definitions
      )
    ]
  }

  private static func definitions(_ tree: SyntaxTree, _ facts: Facts) -> [OutlineItem] {
    zip(tree.definitions, facts.definitions).map { view, definition in
      OutlineItem(
        kind: .definition(definition.handle.namespace),
        name: named(shortened(definition.title, to: longest), else: tree.string(view.handle)),
        detail: tree.string(view.handle),
        range: content(view.whole, tree),
        selection: view.handle,
        children: view.properties.map { property in
          OutlineItem(
            kind: .property,
            name: named(tree.string(property.key), else: "property"),
            detail: shortened(tree.string(property.value), to: longest),
            range: TextRange(property.key.start, max(property.key.end, property.value.end)),
            selection: property.key
          )
        }
      )
    }
  }

  // MARK: Text

  private static func paragraphs(_ tree: SyntaxTree, _ facts: Facts) -> [OutlineItem] {
    var wholes: [TextRange: TextRange] = [:]
    for mark in tree.marks { wholes[mark.words] = mark.whole }
    var statements: [Int32: [OutlineItem]] = [:]
    for statement in facts.statements {
      guard let words = facts.spans(statement).first else { continue }
      let said = shortened(tree.string(statement.item), to: longest)
      let shown = shortened(tree.plainText(of: beginning(words, tree)), to: longest)
      statements[statement.paragraph, default: []].append(
        OutlineItem(
          kind: .statement,
          name: shown.isEmpty ? named(said, else: "statement") : quoted(shown),
          detail: said,
          range: wholes[words] ?? words,
          selection: words
        )
      )
    }
    return tree.paragraphs.enumerated().map { number, range in
      let text = tree.plainText(of: beginning(range, tree))
      return OutlineItem(
        kind: .paragraph,
        name: named(shortened(text, to: longest), else: "Paragraph \(number + 1)"),
        detail: "",
        range: range,
        selection: TextRange(at: range.start),
        children: statements[Int32(clamping: number)] ?? []
      )
    }
  }

  // MARK: Foot

  private static func foot(_ tree: SyntaxTree) -> [OutlineItem] {
    guard let foot = tree.children(of: 0).first(where: { tree.nodes[$0].kind == .foot }) else { return [] }
    let lines = tree.children(of: foot).filter { tree.nodes[$0].kind == .footLine }
    guard let last = lines.last else { return [] }
    let range = TextRange(tree.nodes[foot].range.start, content(tree.nodes[last].range, tree).end)
    return [
      OutlineItem(
        kind: .foot,
        name: "Foot",
        detail: "",
        range: range,
        selection: TextRange(at: range.start),
        children: lines.compactMap { line in
          guard let label = tree.children(of: line).first(where: { tree.nodes[$0].kind == .label }) else { return nil }
          let item = tree.children(of: line).first { tree.nodes[$0].kind.isItem }
          return OutlineItem(
            kind: .label,
            name: tree.string(tree.nodes[label].range),
            detail: item.map { shortened(tree.string(tree.nodes[$0].range), to: longest) } ?? "",
            range: content(tree.nodes[line].range, tree),
            selection: tree.nodes[label].range
          )
        }
      )
    ]
  }

  /// The most code points of a name.
  private static let longest = 80
  /// So many bytes of a text have its first words, markup left out.
  private static let mostOfText = 1000

  /// As much of a paragraph or of marked words as holds the first of them: spans in spans would be read again and again.
  private static func beginning(_ text: TextRange, _ tree: SyntaxTree) -> TextRange {
    guard text.length > mostOfText else { return text }
    var end = Int(text.start) + mostOfText
    while tree.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(Int(text.start), end)
  }

  private static func named(_ name: String, else other: String) -> String { name.isEmpty ? other : name }

  /// A range that ends with a line, without its line end.
  private static func content(_ range: TextRange, _ tree: SyntaxTree) -> TextRange {
    TextRange(range.start, TextOffset(clamping: tree.contentEnd(before: Int(range.end))))
  }
}
