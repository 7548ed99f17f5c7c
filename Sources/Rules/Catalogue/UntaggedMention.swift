// A name of an actor that no tag marks.

internal import Corpus
internal import Syntax
internal import Text

enum UntaggedMention: VocabularyRule {
  static let page = RulePage(
    "untagged-mention",
    .hint,
    .corpus,
    fix: true,
    isChosen: true,
    "An actor's name in the text has no tag.",
    why: """
      An overlooked mention is missing in every count. Where the words mean somebody or something else, say so: \
      `Washington{not @us}`. Dossier looks for whole names in the codebook's upper and lower case, held at the article's \
      date, outside words that are tagged as a mention, a topic or a date; not in a compound such as `Japan-based` or \
      `U.S.-Japan ties`. A person must choose between tagging and \
      `not`, so `check --unsafe-fixes` leaves them alone; `dossier tag` tags all that leave no doubt.
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

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let words = UntaggedName.words(in: file, scope).filter { !$0.isInCompound }
    if list.isCounted {
      for words in words { list.report(words.range, "") }
      return
    }
    for words in words {
      let name = UntaggedName(words, file.tree)
      let isOne = name.handles.count == 1
      list.report(
        name.range,
        "`\(name.text)` is a name of \(name.handles.written)"
          + (isOne ? " and is not tagged" : ": tag it as the one that is meant here"),
        fixes: fixes(name)
      )
    }
  }

  private static func fixes(_ name: UntaggedName) -> [Fix] {
    guard let tagging = name.tagging else { return [] }
    var fixes = name.handles.map { Fix("Tag it as \($0.written)", isSafe: false, tagging.edits($0.written)) }
    let none = name.handles.map(\.written).joined(separator: ", ")
    fixes.append(Fix("Say that it is not \(none)", isSafe: false, tagging.edits("not " + none)))
    return fixes
  }

  /// How many fixes a name of one actor has: its tag, and that it is not the actor.
  fileprivate static let fixesOfOne = 2
}

extension Finding {
  /// What tags all mentions of the one actor whose name this is, from the findings of its file; nil where there are no
  /// others. No finding holds it: each would hold the edits of all.
  public func fixTogether(_ findings: [Finding]) -> Fix? {
    guard code == UntaggedMention.page.code, fixes.count == UntaggedMention.fixesOfOne, let own = fixes.first else {
      return nil
    }
    let alike = findings.filter {
      $0.code == code && $0.fixes.count == UntaggedMention.fixesOfOne && $0.fixes.first?.title == own.title
    }
    guard alike.count > 1 else { return nil }
    var fix = own
    fix.title = "Tag all \(alike.count) such mentions" + own.title.dropFirst("Tag it".count) + " here"
    fix.edits = alike.flatMap { $0.fixes.first?.edits ?? [] }
    return fix
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
