// Where the other bracket of a span belongs, where one of the two is missing.

internal import Corpus
internal import Syntax
internal import Text

/// Looks for the words that a tag was meant to mark whose span lacks one of its brackets.
struct BracketRepair {
  /// Words from the bracket that stands, or is to stand, before them to the tag behind them.
  struct Meant {
    var words: TextRange
    /// Whether they are a name of what is tagged: then no other words are meant.
    var isName: Bool
  }

  /// Longer words are not offered; in bytes.
  private static let longest = 200
  /// So many words before a bracket are looked at.
  private static let mostWords = 12
  /// So many tags behind a bracket are looked at.
  private static let mostTags = 8
  /// Of so many brackets of a file the words are looked for: where more stand alone, it is no typing mistake.
  private static let mostBrackets = 50

  private let file: FileCheck
  private let scope: Scope
  private let around: WordsAround
  /// The opening brackets that stand alone, in their order.
  private let lone: [TextOffset]
  private var brackets = 0

  private var tree: SyntaxTree { file.tree }

  init(_ file: FileCheck, _ scope: Scope) {
    self.file = file
    self.scope = scope
    around = WordsAround(file.tree.bytes, within: file.tree.body)
    lone = file.problems(.unpairedBracket).map(\.range.start).filter { file.tree.bytes[Int($0)] == 0x5B }
  }

  /// The words behind an opening bracket, up to the tag of a bare word: up to that of which they are a name, else up to
  /// the first. nil where no such tag follows in the paragraph.
  mutating func words(behind bracket: TextRange) -> Meant? {
    guard brackets < Self.mostBrackets else { return nil }
    brackets += 1
    var nearest: Meant?
    let first = tree.marks.partitioningIndex { $0.whole.end > bracket.end }
    for mark in tree.marks[first...].prefix(Self.mostTags) where !mark.isSpan {
      guard let start = start(of: mark, from: bracket.start) else { continue }
      let words = TextRange(start + 1, mark.words.end)
      guard words.length <= Self.longest, !isParted(words) else { break }
      if isName(words, of: mark.tag, in: tree) { return Meant(words: words, isName: true) }
      if nearest == nil { nearest = Meant(words: words, isName: false) }
    }
    return nearest
  }

  /// The words before a closing bracket and the tag behind it: the longest name of what is tagged, else words with
  /// capitals, else all since the last mark. nil where that is one word, which a tag marks without brackets.
  mutating func words(before bracket: TextRange, _ tag: TextRange) -> Meant? {
    guard brackets < Self.mostBrackets, tag.length > 2 else { return nil }
    brackets += 1
    let place = Int(bracket.start)
    for name in names(inside: TextRange(tag.start + 1, tag.end - 1)) {
      guard let start = around.start(of: Array(name.utf8)[...], endingAt: place) else { continue }
      return Meant(words: TextRange(start, place), isName: true)
    }
    return start(ofWordsBefore: place).map { Meant(words: TextRange($0, place), isName: false) }
  }

  // MARK: Behind an opening bracket

  /// The bracket that a closing one before a tag would close: that of the span around it, else the one that stands alone.
  /// nil where that is another one, or of a pair that belongs to the text.
  private func start(of mark: Mark, from bracket: TextOffset) -> TextOffset? {
    let next = lone.partitioningIndex { $0 > bracket }
    if next < lone.count, lone[next] < mark.words.start { return nil }
    var start = bracket
    for node in tree.path(at: mark.words.start) where tree.nodes[node].range.start > bracket {
      switch tree.nodes[node].kind {
      case .span: start = tree.nodes[node].range.start
      case .brackets: return nil
      default: break
      }
    }
    return start
  }

  /// Whether a blank line stands in a range: spans cross none.
  private func isParted(_ range: TextRange) -> Bool {
    var isBlank = false
    for byte in tree.bytes[range.indices] {
      if byte == 0x0A, isBlank { return true }
      isBlank = byte == 0x0A || isBlank && (byte == 0x20 || byte == 0x09 || byte == 0x0D)
    }
    return false
  }

  private func isName(_ words: TextRange, of tag: Int32, in tree: SyntaxTree) -> Bool {
    let name = NameInText(tree.plainText(of: words))
    return handles(of: tag, in: tree).contains { scope.find($0).map { name.isName(of: $0.definition) } ?? false }
  }

  /// The actors and issues that a tag names.
  private func handles(of tag: Int32, in tree: SyntaxTree) -> [Handle] {
    tree.children(of: Int(tag)).filter { [.mention, .topic].contains(tree.nodes[$0].kind) }.flatMap { item in
      tree.children(of: item).compactMap { leaf -> Handle? in
        let written = tree.string(tree.nodes[leaf].range)
        switch tree.nodes[leaf].kind {
        case .actor: return Handle(.actor, String(written.dropFirst()))
        case .issue: return Handle(.issue, String(written.dropFirst()))
        default: return nil
        }
      }
    }
  }

  // MARK: Before a closing bracket

  /// The names of what the inside of a tag names, the longest first.
  private func names(inside range: TextRange) -> [String] {
    let tag = SyntaxTree(article: Array("---\n[a]{\(tree.string(range))}\n".utf8))
    guard tag.marks.count == 1 else { return [] }
    var names: [String] = []
    for handle in handles(of: tag.marks[0].tag, in: tag) {
      guard let definition = scope.find(handle)?.definition else { continue }
      names.append(definition.title)
      names += (definition.names + definition.roles).map(\.text)
    }
    let plain = names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return plain.filter { !$0.isEmpty }.sorted { $0.utf8.count > $1.utf8.count }
  }

  /// Where the words begin that end at a place and all have a capital, if they are several; else where those begin that no
  /// mark parts; nil where neither are several.
  private func start(ofWordsBefore place: Int) -> Int? {
    var starts: [Int] = []
    var capitals = 0
    var end = place
    while starts.count < Self.mostWords, let word = word(before: end) {
      let text = tree.string(word)
      let isLast = starts.isEmpty
      if text.contains(where: { "[]{}()\\\"“”«»„".contains($0) }) || !isLast && text.last.map(parts) ?? true { break }
      let isShort = text.count <= 4 && text.first?.isUppercase ?? false
      if !isLast, text.hasSuffix("."), !isShort { break }
      if capitals == starts.count, text.first.map({ $0.isUppercase || $0.isNumber }) ?? false { capitals += 1 }
      starts.append(Int(word.start))
      guard let space = around.spaceStart(before: Int(word.start)) else { break }
      end = space
    }
    if capitals > 1 { return starts[capitals - 1] }
    guard starts.count > 1, let start = starts.last, place - start <= Self.longest else { return nil }
    return start
  }

  /// Whether a mark at the end of a word parts it from what follows.
  private func parts(_ mark: Character) -> Bool { ",;:!?—–".contains(mark) }

  /// The run without white space that ends at a place; nil where none does.
  private func word(before end: Int) -> TextRange? {
    var start = end
    while start > Int(tree.body.start), end - start < Self.longest, let point = tree.bytes.codePoint(before: start),
      !point.scalar.isSpace
    {
      start = point.start
    }
    return start < end ? TextRange(start, end) : nil
  }
}
