// A statement whose holder its paragraph does not name.

internal import Corpus
internal import Syntax
internal import Text

enum HolderNotInParagraph: FileRule {
  static let page = RulePage(
    "holder-not-in-paragraph",
    .info,
    .statements,
    "The paragraph of a statement tags no mention of who takes the stand.",
    why: "A reader who checks the coding looks for the speaker near the words; often a mention was left untagged.",
    wrong: "The talks went on.\n\n[No limits]{<<@us>> -rejects #quotas}, it was said.",
    right: "The talks went on.\n\n[No limits]{@us -rejects #quotas}, the Americans{@us} said."
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.statements.isEmpty else { return }
    for statement in facts.statements where statement.paragraph >= 0 {
      for use in facts.uses(statement.uses) where use.role == .holder {
        let handle = facts.handle(of: use)
        guard handle != .article, !names(use.handle, in: statement.paragraph, facts) else { continue }
        list.tell(
          use.range,
          "no words of this paragraph name `@\(handle?.name ?? "")`: tag the mention that shows whose stand it is"
        )
      }
    }
  }

  /// Whether a mention of a paragraph names a handle. Mentions stand in the order of the text.
  private static func names(_ handle: Int32, in paragraph: Int32, _ facts: Facts) -> Bool {
    var (low, high) = (0, facts.mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if facts.mentions[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
    }
    while low < facts.mentions.count, facts.mentions[low].paragraph == paragraph {
      if facts.uses(facts.mentions[low].uses).contains(where: { $0.handle == handle }) { return true }
      low += 1
    }
    return false
  }
}
