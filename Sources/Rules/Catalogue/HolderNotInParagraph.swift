// A statement whose holder its paragraph does not name.

internal import Corpus
internal import Text

enum HolderNotInParagraph: FileRule {
  static let page = RulePage(
    "holder-not-in-paragraph",
    .info,
    .statements,
    "The paragraph of a statement has no tagged mention of its holder.",
    why: "Whoever checks the coding looks for the speaker near the words. Often a mention was left untagged.",
    wrong: "The talks went on.\n\n[No limits]{<<@us>> -rejects #quotas}, it was said.",
    right: "The talks went on.\n\n[No limits]{@us -rejects #quotas}, the Americans{@us} said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.statements.isEmpty else { return }
    // Some dozens of mentions are looked through sooner than they are hashed.
    let named = facts.mentions.count > 64 ? namings(facts) : nil
    for statement in facts.statements where statement.paragraph >= 0 {
      for use in facts.uses(statement.uses) where use.role == .holder {
        let naming = Naming(paragraph: statement.paragraph, handle: use.handle)
        if named?.contains(naming) ?? names(facts, naming) { continue }
        let handle = facts.handle(of: use)
        if handle == .article { continue }
        // Who has to act looks at the words, not at the line of the foot.
        let isAtFoot = statement.label != nil
        list.report(
          isAtFoot ? facts.spans(statement).first ?? use.range : use.range,
          "nothing in this paragraph is tagged as `@\(handle?.name ?? "")`: tag the words that name the holder",
          related: isAtFoot ? [RelatedPlace(path: nil, range: use.range, message: "the holder of these words")] : []
        )
      }
    }
  }

  private static func names(_ facts: Facts, _ naming: Naming) -> Bool {
    facts.mentions.contains { mention in
      mention.paragraph == naming.paragraph
        && facts.uses(mention.uses).contains { $0.handle == naming.handle && $0.role == .mention }
    }
  }

  /// An actor and a paragraph that names it.
  private struct Naming: Hashable {
    var paragraph: Int32
    var handle: Int32
  }

  private static func namings(_ facts: Facts) -> Set<Naming> {
    var namings: Set<Naming> = []
    for mention in facts.mentions {
      for use in facts.uses(mention.uses) where use.role == .mention {
        namings.insert(Naming(paragraph: mention.paragraph, handle: use.handle))
      }
    }
    return namings
  }
}
