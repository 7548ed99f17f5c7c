// A name of an actor that no tag marks.

internal import Corpus
internal import Text

enum UntaggedMention: VocabularyRule {
  static let page = RulePage(
    "untagged-mention",
    .hint,
    .corpus,
    fix: true,
    "A name of an actor stands in the text without a tag.",
    why: """
      A mention that was overlooked is missing in every count. Where the words are somebody or something else, say so: \
      `Washington{not @us}`. Words count as a name as a whole, in the case of the codebook, and while the name is held at \
      the article's date; within words that are tagged as a mention, a topic or a date none is looked for.
      """,
    wrong: """
      -- dossier.codebook --
      @kaifu: Toshiki Kaifu
        also: the Prime Minister, 1989-08-10/1991-11-05
      -- a.article --
      published: 1990-03-04
      ---
      <<The Prime Minister>> went home.

      """,
    right: """
      -- dossier.codebook --
      @kaifu: Toshiki Kaifu
        also: the Prime Minister, 1989-08-10/1991-11-05
      -- a.article --
      published: 1990-03-04
      ---
      [The Prime Minister]{@kaifu} went home.

      """
  )

  static func check(_ file: CheckedFile, _ scope: Scope, _ list: inout FindingList) {
    let words = UntaggedName.words(in: file, scope)
    if list.isCounted {
      for words in words { list.tell(words.range, "") }
      return
    }
    let untagged = words.map { UntaggedName($0, file.tree) }
    guard !untagged.isEmpty else { return }
    let together = fixesTogether(untagged)
    for name in untagged {
      let isOne = name.handles.count == 1
      list.tell(
        name.range,
        "`\(name.text)` is a name of \(name.handles.written)"
          + (isOne ? " and is not tagged" : ": tag it for the one that is meant here"),
        fixes: fixes(name, all: isOne ? together[name.handles[0]] : nil)
      )
    }
  }

  private static func fixes(_ name: UntaggedName, all: Fix?) -> [Fix] {
    guard let tagging = name.tagging else { return [] }
    var fixes = name.handles.map { Fix("Tag it as \($0.written)", isSafe: false, tagging.edits($0.written)) }
    if let all { fixes.append(all) }
    let none = name.handles.map(\.written).joined(separator: ", ")
    fixes.append(Fix("Say that it is not \(none)", isSafe: false, tagging.edits("not " + none)))
    return fixes
  }

  /// For each actor that has several mentions, and those no other's, what tags all of them: made once and shared.
  private static func fixesTogether(_ untagged: [UntaggedName]) -> [Handle: Fix] {
    var edits: [Handle: (count: Int, edits: [TextEdit])] = [:]
    for name in untagged where name.handles.count == 1 {
      guard let tagging = name.tagging else { continue }
      edits[name.handles[0], default: (0, [])].count += 1
      edits[name.handles[0]]?.edits += tagging.edits(name.handles[0].written)
    }
    var fixes: [Handle: Fix] = [:]
    for (handle, (count, edits)) in edits where count > 1 {
      fixes[handle] = Fix("Tag all \(count) such mentions of \(handle.written) here", isSafe: false, edits)
    }
    return fixes
  }
}

extension [Handle] {
  /// `@a`, `@b` and `@c`.
  var written: String {
    let words = map { "`\($0.written)`" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
