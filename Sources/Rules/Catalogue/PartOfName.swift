// A mention whose tag marks half of a longer name.

internal import Corpus
internal import Syntax
internal import Text

enum PartOfName: VocabularyRule {
  static let page = RulePage(
    "part-of-name",
    .hint,
    .corpus,
    fix: true,
    "A tag marks a part of a name, and the words beside it are the rest of the name.",
    why: """
      Without brackets a tag marks one word, and the first half of the name is left out of what is exported. An article \
      before a name (`the`, `la`) is no part of it.
      """,
    wrong:
      "-- dossier.codebook --\n@clinton: Bill Clinton\n-- a.article --\n---\nBill <<Clinton>>{@clinton} left.\n",
    right: "-- dossier.codebook --\n@clinton: Bill Clinton\n-- a.article --\n---\n[Bill Clinton]{@clinton} left.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.mentions.isEmpty else { return }
    // Mentions are in the order of their marks' words.
    let marks = file.tree.marks.filter(\.speaks).sorted { $0.words < $1.words }
    var next = 0
    let days = facts.defaultDate?.days
    var known: [Int32: [LongName]] = [:]
    for mention in facts.mentions {
      while next < marks.count, marks[next].words < mention.words { next += 1 }
      guard next < marks.count, marks[next].words == mention.words else { continue }
      let mark = marks[next]
      var words: String?
      for use in facts.uses(mention.uses) where use.role == .mention {
        guard let handle = facts.handle(of: use) else { continue }
        let names = known[use.handle] ?? names(of: handle, scope, at: days)
        known[use.handle] = names
        if names.isEmpty || !mayGoOn(mark, names, file.tree) { continue }
        let text = words ?? NameInText(file.tree.plainText(of: mention.words)).text
        words = text
        guard let (name, range) = longest(names, around: mark, text, file.tree) else { continue }
        list.report(
          mention.words,
          "`\(text)` is part of `\(name)`, a name of `\(handle.written)`: mark the whole name",
          fixes: fix(mark, range, file.tree).map { [$0] } ?? []
        )
        break
      }
    }
  }

  /// The names of an actor or an issue at a date that have more than one word.
  private static func names(of handle: Handle, _ scope: Scope, at days: DayRange?) -> [LongName] {
    scope.longNames(of: handle).filter { name in
      guard let days, let period = name.days else { return true }
      return period.overlaps(days)
    }
  }

  /// Whether the letters beside a mark may be those of a name before and behind the marked words: asked of every mention,
  /// so by bytes alone.
  private static func mayGoOn(_ mark: Mark, _ names: [LongName], _ tree: SyntaxTree) -> Bool {
    guard let words = PlainWords(mark.words, tree)?.bytes else { return true }
    let bytes = tree.bytes
    var before = Int(mark.whole.start)
    while before > Int(tree.body.start), bytes[before - 1] <= 0x20 { before -= 1 }
    var behind = Int(mark.whole.end)
    while behind < Int(tree.body.end), bytes[behind] <= 0x20 { behind += 1 }
    let last = before > Int(tree.body.start) ? bytes[before - 1] : 0
    let first = behind < Int(tree.body.end) ? bytes[behind] : 0
    return names.contains { name in
      name.isDecomposed || mayGoOn(name.bytes, words, last: last, first: first)
    }
  }

  /// `last` is the letter before the words, `first` the one behind them, without white space.
  private static func mayGoOn(_ name: [UInt8], _ words: ArraySlice<UInt8>, last: UInt8, first: UInt8) -> Bool {
    var start = 0
    while start + words.count <= name.count {
      let end = start + words.count
      let isWhole = (start == 0 || name[start - 1] == 0x20) && (end == name.count || name[end] == 0x20)
      if isWhole, end - start < name.count, name[start..<end].elementsEqual(words),
        start == 0 || isSame(name[start - 2], last), end == name.count || isSame(name[end + 1], first)
      {
        return true
      }
      start += 1
    }
    return false
  }

  /// Whether two bytes may be of one letter: a capital may be a small letter of the name, and letters beyond ASCII are left
  /// to who reads them.
  private static func isSame(_ byte: UInt8, _ other: UInt8) -> Bool {
    byte | 0x20 == other | 0x20 || byte >= 0x80 || other >= 0x80
  }

  /// The longest of the names that stands around a mark, and its place from the first of its words to the last.
  private static func longest(
    _ names: [LongName],
    around mark: Mark,
    _ words: String,
    _ tree: SyntaxTree
  ) -> (name: String, range: TextRange)? {
    var best: (name: String, range: TextRange)?
    for name in names where name.bytes.count > words.utf8.count {
      for (before, after) in NamePart.sides(of: words, in: name.text) {
        let sides = WordsAround(tree.bytes, within: tree.body)
        guard let start = sides.start(of: before, endingAt: Int(mark.whole.start)),
          let end = sides.end(of: after, from: Int(mark.whole.end)), end - start > best?.range.length ?? 0
        else { continue }
        best = (name.text, TextRange(start, end))
      }
    }
    return best
  }

  /// Puts brackets around the whole name, and the tag behind it.
  private static func fix(_ mark: Mark, _ name: TextRange, _ tree: SyntaxTree) -> Fix? {
    let tag = TextRange(mark.isSpan ? mark.words.end + 1 : mark.words.end, mark.whole.end)
    var edits: [TextEdit] = []
    if name.start < mark.whole.start || !mark.isSpan {
      edits.append(TextEdit(TextRange(at: name.start), "["))
      if mark.isSpan { edits.append(TextEdit(TextRange(mark.whole.start, mark.words.start), "")) }
    }
    if name.end > mark.whole.end {
      edits.append(TextEdit(TextRange(mark.words.end, mark.whole.end), ""))
      edits.append(TextEdit(TextRange(at: name.end), "]" + tree.string(tag)))
    } else if !mark.isSpan {
      edits.append(TextEdit(TextRange(at: mark.words.end), "]"))
    }
    return Fix("Mark the whole name", isSafe: false, edits)
  }
}
