// What was meant by an item that cannot be read: a comma, a sigil, a space. Each way is tried before it is offered.

internal import Corpus
internal import Syntax
internal import Text

/// Tries small edits of an item, or of the statement of a line of the foot, until it reads.
final class ItemRepair {
  /// An edit after which the item reads.
  struct Way {
    var edit: TextEdit
    /// What is written in its place, for a message; nil where the reason says it.
    var meant: String?
    /// What is wrong; nil where the problem says it.
    var reason: String?
    var title: String

    var fix: Fix { Fix(title, isSafe: false, edit) }
  }

  /// A longer item is not looked at; in bytes.
  private static let longest = 400
  /// Words of one name.
  private static let mostWords = 4
  /// So many ways are offered.
  private static let most = 3

  /// Of so many items of a file the ways are looked for: where more cannot be read, it is no typing mistake.
  private static let mostItems = 50

  private let tree: SyntaxTree
  private let words: MeantHandles
  private var items = 0

  init(_ tree: SyntaxTree, _ scope: Scope) {
    self.tree = tree
    words = MeantHandles(scope)
  }

  /// The ways to make an item read, the likeliest first; none where nobody can say.
  func ways(_ problem: SyntaxProblem) -> [Way] {
    guard items < Self.mostItems, let item = item(at: problem.range), item.length <= Self.longest else { return [] }
    items += 1
    let place = problem.kind == .missingTarget ? spaceEnd(from: problem.range.end, to: item.end) : problem.range.start
    if problem.kind == .missingTarget, let way = signApart(item, before: place) { return [way] }
    guard place < item.end else { return [] }
    return dash(item, at: place) ?? quotation(item, at: place) ?? separator(item, before: place)
      ?? inOrder(item).map { [$0] } ?? space(item, at: place) ?? keyword(item, at: place) ?? sign(item, at: place)
      ?? handles(item, at: place)
  }

  /// The statement of a problem in the order of the language; nil where it is in order, and where it does not read so.
  func inOrder(_ problem: SyntaxProblem) -> Way? {
    guard items < Self.mostItems, let item = item(at: problem.range), item.length <= Self.longest else { return nil }
    items += 1
    return inOrder(item)
  }

  /// The item of a problem: what stands between the semicolons, or behind the colon.
  private func item(at place: TextRange) -> TextRange? {
    tree.path(at: place.start).last { tree.nodes[$0].kind == .malformed }.map { tree.nodes[$0].range }
  }

  /// Whether the item reads with an edit, as an item of a tag or as a statement of the foot.
  private func reads(_ item: TextRange, with edit: TextEdit) -> Bool {
    let isFoot = tree.foot.map { $0.encloses(item) } ?? false
    let text =
      tree.string(TextRange(item.start, edit.range.start)) + edit.replacement
      + tree.string(TextRange(edit.range.end, item.end))
    return isFoot ? TagReading.reads(statement: text) : TagReading.reads(tag: text)
  }

  private func way(_ item: TextRange, _ edit: TextEdit, _ title: String, meant: String? = nil, reason: String? = nil)
    -> Way?
  {
    reads(item, with: edit) ? Way(edit: edit, meant: meant, reason: reason, title: title) : nil
  }

  // MARK: Ways

  /// `#targets -rejects @japan`: all that a statement needs, in another order.
  private func inOrder(_ item: TextRange) -> Way? {
    guard let order = StatementOrder(tree.string(item)) else { return nil }
    return way(
      item,
      TextEdit(TextRange(Int(item.start), Int(item.start) + order.length), order.ordered),
      "Replace by \(order.ordered)",
      reason: "a statement says first who, then what position, then on what: write `\(order.ordered)`"
    )
  }

  /// `@japan – #targets`: a dash in place of the hyphen of a sign or a handle.
  private func dash(_ item: TextRange, at place: TextOffset) -> [Way]? {
    guard let point = tree.bytes.codePoint(at: Int(place)),
      "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{FF0D}".unicodeScalars.contains(point.scalar)
    else { return nil }
    let behind = spaceEnd(from: TextOffset(clamping: point.end), to: item.end)
    let edits = [
      TextEdit(TextRange(Int(place), point.end), "-"), TextEdit(TextRange(Int(place), point.end), " -"),
      TextEdit(TextRange(place, behind), "-"),
    ]
    let reason = "`\(point.scalar)` is a dash and no sign: write the hyphen of the keyboard, `-`"
    return edits.lazy.compactMap { self.way(item, $0, "Replace it by -", reason: reason) }.first.map { [$0] }
  }

  /// `note “ask Ben”`: a string between other marks than straight ones.
  private func quotation(_ item: TextRange, at place: TextOffset) -> [Way]? {
    guard let open = tree.bytes.codePoint(at: Int(place)), open.scalar != "\"", open.scalar.isQuotation else {
      return nil
    }
    var index = Int(item.end)
    while let close = tree.bytes.codePoint(before: index), close.start >= open.end {
      index = close.start
      guard close.scalar.isQuotation else { continue }
      let string = "\"" + tree.string(TextRange(open.end, close.start)) + "\""
      if let way = way(
        item,
        TextEdit(TextRange(Int(place), close.end), string),
        "Replace by \(string)",
        reason: "a string stands between straight quotation marks: write `\(string)`"
      ) {
        return [way]
      }
    }
    return nil
  }

  /// `+ demands`: a sign and its verb belong together.
  private func signApart(_ item: TextRange, before place: TextOffset) -> Way? {
    let sign = Int(place) - 1
    var start = sign
    while start > Int(item.start), isSpace(start) { start -= 1 }
    guard start < sign, "+-~".utf8.contains(tree.bytes[start]), place < item.end else { return nil }
    let character = String(UnicodeScalar(tree.bytes[start]))
    let verb = tree.string(TextRange(Int(place), Int(tokenEnd(place, item))))
    return way(
      item,
      TextEdit(TextRange(start + 1, Int(place)), ""),
      "Replace by \(character)\(verb)",
      reason: "no white space may stand between a sign and its verb: write `\(character)\(verb)`"
    )
  }

  /// `#targets #surplus`: a comma or a semicolon is missing.
  private func separator(_ item: TextRange, before place: TextOffset) -> [Way]? {
    guard "@#^".utf8.contains(tree.bytes[Int(place)]), place > item.start else { return nil }
    var start = place
    while start > item.start, isSpace(Int(start) - 1) { start -= 1 }
    guard start < place, tree.bytes[Int(start) - 1] != 0x2C else { return nil }
    let gap = TextRange(start, place)
    let next = tree.string(TextRange(place, tokenEnd(place, item)))
    let before = tree.string(TextRange(tokenStart(start, item), start))
    for (mark, word) in [(", ", "a comma"), ("; ", "a semicolon")] {
      let reason = "\(word) is missing between `\(before)` and `\(next)`"
      if let way = way(item, TextEdit(gap, mark), "Put \(word) between them", reason: reason) { return [way] }
    }
    return nil
  }

  /// `to@us`, `-rejects#targets`: white space is missing before or within the word.
  private func space(_ item: TextRange, at place: TextOffset) -> [Way]? {
    let end = tokenEnd(place, item)
    var cuts: [Int] = place > item.start && !isSpace(Int(place) - 1) ? [Int(place)] : []
    for index in (Int(place) + 1)..<max(Int(end), Int(place) + 1) where "@#+~^".utf8.contains(tree.bytes[index]) {
      cuts.append(index)
    }
    for cut in cuts.prefix(Self.most) {
      let edit = TextEdit(TextRange(cut, cut), " ")
      if let way = way(
        item,
        edit,
        "Put a space there",
        reason: "white space is missing before `\(tree.string(TextRange(cut, Int(end))))`"
      ) {
        return [way]
      }
    }
    return nil
  }

  /// `TO @us`, `as expeted`: a word of the language in other case, or nearly.
  private func keyword(_ item: TextRange, at place: TextOffset) -> [Way]? {
    let range = TextRange(place, tokenEnd(place, item))
    let written = tree.string(range)
    guard let first = written.unicodeScalars.first, first.isLetter else { return nil }
    let known = Keyword.allCases.map(\.written) + Factuality.allCases.map(\.written)
    let meant = MeantWord(written, among: known)
    let ways = meant.words.compactMap {
      way(item, TextEdit(range, $0), "Replace by \($0)", meant: $0)
    }
    return ways.isEmpty ? nil : ways
  }

  /// `@japan rejects #targets`: a verb without its sign, or a cue of one.
  private func sign(_ item: TextRange, at place: TextOffset) -> [Way]? {
    guard place > item.start else { return nil }
    return replaced(item, at: place) { words.verbs($0) }
  }

  /// `clinton`, `to Japan`, `+demands t`: a name, or a handle without its sigil.
  private func handles(_ item: TextRange, at place: TextOffset) -> [Way] {
    replaced(item, at: place) { words.actorsAndIssues($0) } ?? []
  }

  /// Replaces as many words as are known together.
  private func replaced(_ item: TextRange, at place: TextOffset, by meant: (String) -> [String]) -> [Way]? {
    var ends: [TextOffset] = []
    var next = place
    while next < item.end, ends.count < Self.mostWords {
      let end = tokenEnd(next, item)
      if end == next { break }
      ends.append(end)
      next = spaceEnd(from: end, to: item.end)
    }
    for end in ends.reversed() {
      let range = TextRange(place, end)
      let ways = meant(tree.string(range)).compactMap {
        way(item, TextEdit(range, $0), "Replace by \($0)", meant: $0)
      }
      if !ways.isEmpty { return Array(ways.prefix(Self.most)) }
    }
    return nil
  }

  // MARK: Words of an item

  private func isSpace(_ index: Int) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(tree.bytes[index]) }

  private func spaceEnd(from start: TextOffset, to end: TextOffset) -> TextOffset {
    var index = start
    while index < end, isSpace(Int(index)) { index += 1 }
    return index
  }

  /// The end of the run up to white space or a comma.
  private func tokenEnd(_ start: TextOffset, _ item: TextRange) -> TextOffset {
    var index = start
    while index < item.end, !isSpace(Int(index)), tree.bytes[Int(index)] != 0x2C { index += 1 }
    return index
  }

  private func tokenStart(_ end: TextOffset, _ item: TextRange) -> TextOffset {
    var index = end
    while index > item.start, !isSpace(Int(index) - 1), tree.bytes[Int(index) - 1] != 0x2C { index -= 1 }
    return index
  }
}
