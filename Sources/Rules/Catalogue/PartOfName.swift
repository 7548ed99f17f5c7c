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
    let marks = Dictionary(
      file.tree.marks.lazy.filter(\.speaks).map { ($0.words, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let days = facts.defaultDate?.days
    var known: [Int32: [String]] = [:]
    for mention in facts.mentions {
      guard let mark = marks[mention.words] else { continue }
      var words: String?
      for use in facts.uses(mention.uses) where use.role == .mention {
        guard let handle = facts.handle(of: use) else { continue }
        let names = known[use.handle] ?? names(of: handle, scope, at: days)
        known[use.handle] = names
        if names.isEmpty { continue }
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

  /// The names of an actor at a date that have more than one word.
  private static func names(of handle: Handle, _ scope: Scope, at days: DayRange?) -> [String] {
    guard let definition = scope.find(handle)?.definition, definition.kind != .anonymous else { return [] }
    let names = definition.names.filter { name in
      guard let days, let period = name.period else { return true }
      return period.days.overlaps(days)
    }
    return ([definition.title] + names.map(\.text))
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { $0.contains(" ") }
  }

  /// The longest of the names that stands around a mark, and its place from the first of its words to the last.
  private static func longest(
    _ names: [String],
    around mark: Mark,
    _ words: String,
    _ tree: SyntaxTree
  ) -> (name: String, range: TextRange)? {
    var best: (name: String, range: TextRange)?
    for name in names where name.utf8.count > words.utf8.count {
      for (before, after) in NamePart.sides(of: words, in: name) {
        let sides = WordsAround(tree.bytes, within: tree.body)
        guard let start = sides.start(of: before, endingAt: Int(mark.whole.start)),
          let end = sides.end(of: after, from: Int(mark.whole.end)), end - start > best?.range.length ?? 0
        else { continue }
        best = (name, TextRange(start, end))
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
