// A whole statement on marked words, with places to fill in.

internal import Corpus
internal import Text

/// Statements of those who may hold a position in the words that a tag marks: a holder, a sign, a verb, a target.
struct StatementCompletion {
  /// At most this many holders are offered, and none for fewer words: these are a name more often.
  private static let (mostHolders, fewestWords) = (2, 3)

  private let site: CompletionContext
  private let context: FeatureContext

  init(_ site: CompletionContext, _ context: FeatureContext) { (self.site, self.context) = (site, context) }

  /// The last before the words first; none where the words are a name.
  var items: [CompletionItem] {
    let words = nameWords(site.marked)
    guard site.beginsItem, words.count >= Self.fewestWords else { return [] }
    let scope = context.scope
    let likeness = NameLikeness(at: context.facts.defaultDate?.days)
    let query = NameQuery(
      .actor,
      typed: "",
      marked: words,
      at: context.facts.defaultDate?.days,
      used: context.facts.handles
    )
    guard !scope.candidates(query).all.contains(where: likeness.isName) else { return [] }
    return NearHolders(around: site.markedRange, context).handles.prefix(Self.mostHolders).map { holder in
      var item = CompletionItem(
        kind: .statement,
        label: "\(holder.written) … #…",
        detail: "a position of \(scope.find(holder)?.definition.displayName ?? holder.written)",
        filter: holder.written,
        edit: TextEdit(site.range, "\(holder.written) ${1|+,-,~|}$2 #$0"),
        isDated: false
      )
      item.isSnippet = true
      return item
    }
  }
}
