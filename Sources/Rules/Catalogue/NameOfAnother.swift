// Words that are the name of another actor or issue than the one they are tagged as.

internal import Corpus
internal import Syntax
internal import Text

enum NameOfAnother: VocabularyRule {
  static let page = RulePage(
    "name-of-another",
    .warning,
    .references,
    fix: true,
    "Tagged words are a name of another actor or issue, and none of the one that they are tagged as.",
    why: """
      Often the wrong line was picked from a list. The name must hold at the article's date. The name of a whole may stand \
      for its part: `Japan` for a government that is `in: @japan`. Where the words are right, add them to the `also` of the \
      one that is tagged.
      """,
    wrong:
      "-- dossier.codebook --\n@clinton: Bill Clinton\n@japan: Japan\n-- a.article --\n---\n"
      + "Japan{<<@clinton>>} said no to [Bill Clinton]{@clinton}.\n",
    right:
      "-- dossier.codebook --\n@clinton: Bill Clinton\n@japan: Japan\n-- a.article --\n---\n"
      + "Japan{@japan} said no to [Bill Clinton]{@clinton}.\n"
  )

  /// Longer words are no name; in bytes.
  private static let longest = 200
  /// So many others are named.
  private static let mostOthers = 3

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.mentions.isEmpty || !facts.topics.isEmpty else { return }
    var dates: ParagraphDates?
    let bytes = file.tree.bytes
    for mention in [facts.mentions, facts.topics].joined() where mention.words.length <= longest {
      // Most words are a name of the one that they are tagged as, or of nobody.
      let first = facts.uses(mention.uses).first { $0.role == .mention || $0.role == .topic }
      guard let first, let handle = facts.handle(of: first) else { continue }
      let isWhole = !facts.isInParts(mention)
      if isWhole, let plain = PlainWords(mention.words, in: bytes),
        !scope.mayNameAnother(than: handle, plain.bytes)
      {
        continue
      }
      let uses = facts.uses(mention.uses).filter { $0.role == .mention || $0.role == .topic }
      let tagged = uses.compactMap { facts.handle(of: $0) }
      guard let use = uses.first, tagged.count == uses.count else { continue }
      let words = NameInText(isWhole ? file.tree.plainText(of: mention.words) : file.words(of: mention))
      var holders = words.holders(scope)
      if holders.isEmpty || holders.contains(where: { tagged.contains($0.handle) }) { continue }
      let now = facts.defaultDate?.days
      holders.removeAll { holder in
        guard holder.handle.namespace == tagged[0].namespace else { return true }
        guard let days = holder.days else { return false }
        return now.map { !days.overlaps($0) } ?? false
      }
      if holders.isEmpty { continue }
      let definitions = tagged.compactMap { scope.find($0)?.definition }
      if definitions.count < tagged.count || definitions.contains(where: { words.isName(of: $0) }) { continue }
      // The name of the whole for its part; and the description of somebody whom nobody names.
      let wholes = Set(tagged.flatMap { scope.groups(of: $0, at: now) })
      if holders.contains(where: { wholes.contains($0.handle) }) { continue }
      holders.removeAll { scope.find($0.handle)?.definition.kind == .anonymous }
      // In a paragraph about another time, somebody else may have had the name.
      let known = dates ?? ParagraphDates(file)
      dates = known
      holders.removeAll { holder in
        holder.days.map { known.hasDates(in: mention.paragraph) && !known.overlap($0, in: mention.paragraph) } ?? false
      }
      var others: [Handle] = []
      for holder in holders where !others.contains(holder.handle) { others.append(holder.handle) }
      if !others.isEmpty { report(use, words.text, Array(others.prefix(mostOthers)), tagged, &list) }
    }
  }

  private static func report(
    _ use: Use,
    _ words: String,
    _ others: [Handle],
    _ tagged: [Handle],
    _ list: inout FindingList
  ) {
    var fixes: [Fix] = []
    if tagged.count == 1 {
      fixes = others.map { Fix("Replace by \($0.written)", isSafe: false, TextEdit(use.range, $0.written)) }
    }
    list.report(
      use.range,
      "`\(words)` is a name of \(others.written), and not of \(tagged.written): "
        + "tag the one that is meant, or add the name to its `also`",
      fixes: fixes
    )
  }
}
