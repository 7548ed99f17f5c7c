// Dates that can be written in a tag: what the marked words mean; behind `on`, the days that the article has.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
internal import Text

struct DateCompletion {
  private let site: CompletionContext
  private let context: FeatureContext

  init(_ site: CompletionContext, _ context: FeatureContext) {
    self.site = site
    self.context = context
  }

  /// The values of the marked words, the likeliest first and chosen in advance.
  var ofWords: [CompletionItem] {
    guard !site.markedRange.isEmpty, let words = TemporalWords(site.markedRange, context) else { return [] }
    return words.candidates.enumerated().map { place, candidate in
      item("\(candidate.value)", candidate.reason, isLikeliest: place == 0)
    }
  }

  /// The article's own date, and the dates that its tags have, those before the cursor first and the nearest of them.
  var ofArticle: [CompletionItem] {
    var items: [CompletionItem] = []
    var seen: Set<String> = []
    for (when, says) in [(context.facts.on, "the header’s `on`"), (context.facts.published, "the day of publication")] {
      guard let when, when.kind == .edtf else { continue }
      let text = context.tree.string(when.range)
      if seen.insert(text).inserted { items.append(item(text, says, isLikeliest: false)) }
    }
    let cursor = site.range.start
    let dates = context.facts.dates.filter { $0.when.kind == .edtf }
    for date in dates.filter({ $0.words.end < cursor }).reversed() + dates.filter({ $0.words.start > cursor }) {
      let text = context.tree.string(date.when.range)
      guard seen.insert(text).inserted else { continue }
      items.append(item(text, quoted(context.tree.plainText(of: date.words)), isLikeliest: false))
    }
    return items
  }

  private func item(_ value: String, _ detail: String, isLikeliest: Bool) -> CompletionItem {
    CompletionItem(
      kind: .date,
      label: value,
      detail: detail,
      filter: value,
      edit: TextEdit(site.range, value),
      isDated: false,
      isLikeliest: isLikeliest
    )
  }
}
