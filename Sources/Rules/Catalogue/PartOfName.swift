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
    let marks = file.tree.marks.sorted { $0.words < $1.words }
    let (bytes, days) = (file.tree.bytes, facts.defaultDate?.days)
    var next = 0
    /// By the places of handles: their names of more than one word.
    var known: [[LongName]?] = Array(repeating: nil, count: facts.handles.count)
    for mention in facts.mentions where !facts.isInParts(mention) {
      while next < marks.count, marks[next].words < mention.words || !marks[next].speaks { next += 1 }
      guard next < marks.count, marks[next].words == mention.words else { continue }
      let mark = marks[next]
      var words: ArraySlice<UInt8>?
      for use in facts.uses(mention.uses) where use.role == .mention {
        guard let handle = facts.handle(of: use) else { continue }
        let place = Int(use.handle)
        let names = known[place] ?? names(of: handle, scope, at: days)
        if known[place] == nil { known[place] = names }
        if names.isEmpty { continue }
        let text = words ?? Self.words(mark.words, bytes, file.tree)
        words = text
        guard let (name, range) = longest(names, around: mark, text, file.tree) else { continue }
        list.report(
          mention.words,
          "`\(String(decoding: text, as: UTF8.self))` is part of `\(name)`, a name of `\(handle.written)`: mark the whole name",
          fixes: fix(mark, range, file.tree).map { [$0] } ?? []
        )
        break
      }
    }
  }

  /// Marked words as they are compared with a name.
  private static func words(_ words: TextRange, _ bytes: [UInt8], _ tree: SyntaxTree) -> ArraySlice<UInt8> {
    PlainWords(words, in: bytes)?.bytes ?? Array(NameInText(tree.plainText(of: words)).text.utf8)[...]
  }

  /// The names of an actor or an issue at a date that have more than one word.
  private static func names(of handle: Handle, _ scope: Scope, at days: DayRange?) -> [LongName] {
    let names = scope.longNames(of: handle)
    guard let days, names.contains(where: { $0.days != nil }) else { return names }
    return names.filter { $0.days?.overlaps(days) ?? true }
  }

  /// The longest of the names that stands around a mark, and its place from the first of its words to the last.
  private static func longest(
    _ names: [LongName],
    around mark: Mark,
    _ words: ArraySlice<UInt8>,
    _ tree: SyntaxTree
  ) -> (name: String, range: TextRange)? {
    let around = WordsAround(tree.bytes, within: tree.body)
    var best: (name: String, range: TextRange)?
    for name in names {
      NamePart.forEach(of: words, in: name.bytes) { before, after in
        guard let start = around.start(of: before, endingAt: Int(mark.whole.start)),
          let end = around.end(of: after, from: Int(mark.whole.end)), end - start > best?.range.length ?? 0
        else { return }
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
