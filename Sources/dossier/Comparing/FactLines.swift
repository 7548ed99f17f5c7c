// What a file says, a line for each fact, the same however it is laid out.

internal import Corpus
internal import Syntax
internal import Text

struct FactLines {
  /// In the order of the file.
  let all: [String]

  init(_ bytes: [UInt8], isCodebook: Bool) {
    let tree = isCodebook ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)
    all = Self.header(tree) + Self.definitions(tree) + (isCodebook ? [] : Self.tags(tree))
  }

  private static func header(_ tree: SyntaxTree) -> [String] {
    tree.entries.map { "\(spaced(tree.string($0.key))): \(spaced(tree.string($0.value)))" }
  }

  private static func definitions(_ tree: SyntaxTree) -> [String] {
    tree.definitions.flatMap { view -> [String] in
      let handle = tree.string(view.handle)
      let properties = view.properties.flatMap { property -> [String] in
        let key = tree.string(property.key)
        guard !property.parts.isEmpty else { return ["\(handle) \(key): \(spaced(tree.string(property.value)))"] }
        return property.parts.map { part in
          let period = part.period.map { ", \(tree.string($0))" } ?? ""
          return "\(handle) \(key): \(spaced(tree.string(part.name)))\(period)"
        }
      }
      return ["\(handle): \(spaced(tree.string(view.title)))"] + properties
    }
  }

  /// Each item of each tag with its words; a statement that has a label with all words that carry it.
  private static func tags(_ tree: SyntaxTree) -> [String] {
    let facts = Facts(tree)
    var found: [(place: TextOffset, line: String)] = []
    for statement in facts.statements {
      let spans = facts.spans(statement)
      let words = spans.map { quoted($0, tree) }.joined(separator: " ")
      found.append((spans.first?.start ?? statement.item.start, "\(words) \(item(statement.item, tree))"))
    }
    for mark in tree.marks where mark.speaks {
      for node in tree.children(of: Int(mark.tag)) where tree.nodes[node].kind.isItem {
        switch tree.nodes[node].kind {
        case .statement, .labelUse: continue
        default:
          let says = item(tree.nodes[node].range, tree)
          found.append((mark.words.start, "\(quoted(mark.words, tree)) \(says)"))
        }
      }
    }
    let order = found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    return order.map(\.element.line)
  }

  private static func quoted(_ words: TextRange, _ tree: SyntaxTree) -> String {
    "“\(spaced(tree.plainText(of: words)))”"
  }

  private static func item(_ range: TextRange, _ tree: SyntaxTree) -> String { spaced(tree.string(range)) }

  /// With one space for any white space.
  private static func spaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
