// A statement whose holder is named by pronouns alone.

internal import Corpus
internal import Syntax
internal import Text

enum HolderByPronoun: FileRule {
  static let page = RulePage(
    "holder-by-pronoun",
    .off,
    .opinion,
    "The paragraph of a statement names its holder only by pronouns.",
    why: "Another paragraph says who “he” is, and two coders may decide differently.",
    wrong: "He{@hata} would not wait. [No limits]{<<@hata>> -rejects #quotas}, he{@hata} said.",
    right: "Hata{@hata} would not wait. [No limits]{@hata -rejects #quotas}, he{@hata} said."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.statements.isEmpty, let pronouns = Pronouns.words(of: file.dateLanguage) else { return }
    var namings: [Naming: (words: String, onlyPronouns: Bool)] = [:]
    for mention in facts.mentions {
      let words = file.tree.plainText(of: mention.words)
      let isPronoun = isPronoun(words, pronouns)
      for use in facts.uses(mention.uses) where use.role == .mention {
        let naming = Naming(paragraph: mention.paragraph, handle: use.handle)
        let known = namings[naming]
        namings[naming] = (known?.words ?? words, (known?.onlyPronouns ?? true) && isPronoun)
      }
    }
    for statement in facts.statements where statement.paragraph >= 0 {
      for use in facts.uses(statement.uses) where use.role == .holder {
        let naming = namings[Naming(paragraph: statement.paragraph, handle: use.handle)]
        guard let naming, naming.onlyPronouns else { continue }
        let isAtFoot = statement.label != nil
        list.report(
          isAtFoot ? facts.spans(statement).first ?? use.range : use.range,
          "only “\(naming.words)” names `@\(facts.handle(of: use)?.name ?? "")` in this paragraph: make sure who is meant",
          related: isAtFoot ? [RelatedPlace(path: nil, range: use.range, message: "the holder of these words")] : []
        )
      }
    }
  }

  /// `They` is a pronoun, and `US` is none.
  private static func isPronoun(_ words: String, _ pronouns: Set<String>) -> Bool {
    let lower = words.lowercased()
    return words.dropFirst() == lower.dropFirst() && pronouns.contains(lower)
  }

  /// An actor and a paragraph that names it.
  private struct Naming: Hashable {
    var paragraph: Int32
    var handle: Int32
  }
}
