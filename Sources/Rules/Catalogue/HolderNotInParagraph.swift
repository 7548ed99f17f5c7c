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
    let named = namings(facts)
    for statement in facts.statements where statement.paragraph >= 0 {
      for use in facts.uses(statement.uses) where use.role == .holder {
        let handle = facts.handle(of: use)
        guard handle != .article, !named.contains(Naming(paragraph: statement.paragraph, handle: use.handle)) else {
          continue
        }
        list.tell(
          use.range,
          "no words of this paragraph name `@\(handle?.name ?? "")`: tag the mention that shows whose stand it is"
        )
      }
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
