// Where a text holds what other programs read as a tag.

internal import Corpus
internal import Syntax
internal import Text

/// The tags of other programs in an article, in their order.
struct ForeignMarks {
  /// Words of a text that are meant as a tag.
  struct Found {
    var range: TextRange
    /// What would stand between the braces; nil where several might be meant.
    var inside: String?
    /// The bytes that leave the text with the fix.
    var markup: [TextRange]
    /// Whether the first of `markup` is kept as one bracket.
    var keepsBracket = false

    func edits(_ inside: String) -> [TextEdit] {
      if keepsBracket, let first = markup.first, let last = markup.last {
        return [TextEdit(first, "["), TextEdit(last, "]{\(inside)}")]
      }
      return [TextEdit(range, "{\(inside)}")]
    }
  }

  private let tree: SyntaxTree
  private let scope: Scope
  private(set) var all: [Found] = []

  /// A longer tag is none; in bytes.
  private static let longest = 200

  init(_ tree: SyntaxTree, _ scope: Scope) {
    self.tree = tree
    self.scope = scope
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .text: readText(node.range)
      case .brackets where node.range.length > 1: readDouble(index)
      default: break
      }
    }
    if all.count > 1 { all.sort { $0.range < $1.range } }
  }

  /// The pairs of brackets before a node, by their ends.
  private lazy var pairs = Dictionary(
    tree.nodes.lazy.filter { $0.kind == .brackets && $0.range.length > 1 }.map { ($0.range.end, $0.range) },
    uniquingKeysWith: { _, last in last }
  )

  // MARK: `word(@handle)`, `word<@handle>`, `word@handle`

  private mutating func readText(_ range: TextRange) {
    let bytes = tree.bytes
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      index = bytes.placeOfSigil(from: index, to: end)
      if index == end { return }
      guard index > Int(tree.body.start) else {
        index += 1
        continue
      }
      let before = bytes[index - 1]
      let found =
        before == 0x28 || before == 0x3C
        ? enclosed(from: index, before == 0x28 ? 0x29 : 0x3E, end) : glued(from: index, end)
      if let found { all.append(found) }
      index = found.map { Int($0.range.end) } ?? index + 1
    }
  }

  /// A tag between parentheses or angle brackets that stand behind a word, perhaps with one space between, or behind a
  /// pair of brackets.
  private mutating func enclosed(from start: Int, _ close: UInt8, _ end: Int) -> Found? {
    let bytes = tree.bytes
    guard let last = bytes[start..<min(end, start + Self.longest)].firstIndex(of: close),
      knows(handle(at: start, end)), TagReading.reads(tag: tree.string(TextRange(start, last)))
    else { return nil }
    var first = start - 1
    let inside = tree.string(TextRange(start, last))
    if let pair = pairs[TextOffset(clamping: first)] {
      let range = TextRange(first, last + 1)
      return Found(
        range: range,
        inside: inside,
        markup: [TextRange(pair.start, pair.start + 1), TextRange(Int(pair.end) - 1, last + 1)]
      )
    }
    if first > 0, bytes[first - 1] == 0x20 { first -= 1 }
    guard isWordEnd(first) else { return nil }
    let range = TextRange(first, last + 1)
    return Found(range: range, inside: inside, markup: [range])
  }

  /// A handle directly behind a word.
  private func glued(from start: Int, _ end: Int) -> Found? {
    guard isWordEnd(start) else { return nil }
    let handle = handle(at: start, end)
    guard knows(handle) else { return nil }
    let range = TextRange(start, start + handle.utf8.count)
    return Found(range: range, inside: handle, markup: [range])
  }

  private func isWordEnd(_ index: Int) -> Bool {
    guard index > Int(tree.body.start), let scalar = tree.bytes.codePoint(before: index)?.scalar else { return false }
    return scalar.isLetter || scalar.isCombining || scalar.value >= 0x30 && scalar.value <= 0x39
  }

  /// The sigil and what could be a handle behind it.
  private func handle(at start: Int, _ end: Int) -> String {
    var index = start + 1
    while index < end, let scalar = tree.bytes.codePoint(at: index)?.scalar,
      scalar.isLetter || scalar.isCombining || "0123456789-_.".unicodeScalars.contains(scalar)
    {
      index += UTF8.width(scalar)
    }
    while index > start + 1, tree.bytes[index - 1] == 0x2E { index -= 1 }
    return tree.string(TextRange(start, index))
  }

  private func knows(_ written: String) -> Bool {
    let name = String(written.dropFirst())
    guard isHandleName(name) else { return false }
    return scope.sigil(of: Handle(written.hasPrefix("@") ? .actor : .issue, name)) != nil
  }

  // MARK: `[[name]]`, `[[name|handle]]`

  private mutating func readDouble(_ node: Int) {
    let outer = tree.nodes[node].range
    guard outer.length > 4, outer.length < Self.longest, tree.bytes[Int(outer.start) + 1] == 0x5B,
      tree.bytes[Int(outer.end) - 2] == 0x5D
    else { return }
    let words = tree.string(TextRange(outer.start + 2, outer.end - 2))
    guard !words.contains(where: { "[]{}\\\n".contains($0) }) else { return }
    let parts = words.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let shown = parts.first, let meant = parts.last else { return }
    let handles = Self.handles(meant, scope)
    guard !handles.isEmpty else { return }
    let open = TextRange(outer.start, outer.start + 2)
    let close = TextRange(outer.start + 2 + TextOffset(clamping: shown.utf8.count), outer.end)
    all.append(
      Found(
        range: outer,
        inside: handles.count == 1 ? handles[0].written : nil,
        markup: [open, close],
        keepsBracket: true
      )
    )
  }

  /// Whom a name or a handle means.
  private static func handles(_ words: String, _ scope: Scope) -> [Handle] {
    var found: [Handle] = []
    for holder in scope.holders(of: words) where !found.contains(holder.handle) { found.append(holder.handle) }
    if !found.isEmpty { return found }
    let bare = words.hasPrefix("@") || words.hasPrefix("#") ? String(words.dropFirst()) : words
    return [Namespace.actor, .issue].map { Handle($0, bare) }.filter { scope.sigil(of: $0) != nil }
  }
}
