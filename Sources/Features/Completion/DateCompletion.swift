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

  /// The values of the marked words, the likeliest first and chosen in advance. A bare word stands for the whole
  /// expression that ends with it, and brackets are set around that.
  var ofWords: [CompletionItem] {
    guard !site.markedRange.isEmpty else { return [] }
    let whole = wholeExpression.flatMap { TemporalWords($0, context) }
    guard let words = whole ?? TemporalWords(site.markedRange, context) else { return [] }
    let brackets =
      whole.map { [TextEdit(TextRange(at: $0.range.start), "["), TextEdit(TextRange(at: $0.range.end), "]")] } ?? []
    return words.candidates.enumerated().map { place, candidate in
      var item = item("\(candidate.value)", candidate.reason, isLikeliest: place == 0)
      item.otherEdits = brackets
      return item
    }
  }

  /// The expression of a time that ends with the bare word before the brace, where it is longer: of `last Friday{` both
  /// words. In a script without spaces nobody can tell the word, and the expression is always set in brackets.
  private var wholeExpression: TextRange? {
    let bytes = context.tree.bytes
    let (word, end) = (site.markedRange, Int(site.markedRange.end))
    guard end < bytes.count, bytes[end] == UInt8(ascii: "{"), let language = context.tree.dateLanguage else {
      return nil
    }
    var start = end
    var lines = 0
    var isEscaped = false
    while start > Int(context.tree.body.start), end - start < Self.reach, lines < 2 {
      let byte = bytes[start - 1]
      if Self.markup.contains(byte) {
        isEscaped = byte == UInt8(ascii: "\\")
        break
      }
      lines = byte == 0x0A ? lines + 1 : byte == 0x20 || byte == 0x0D ? lines : 0
      start -= 1
    }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    let text = context.tree.string(TextRange(start, end))
    guard let found = DateWords.expression(atEndOf: text, in: language), start + found.upperBound == end,
      start + found.lowerBound < Int(word.start) || !language.hasSpaces,
      // A backslash before the bracket would make it text.
      !(isEscaped && found.lowerBound == 0)
    else { return nil }
    return TextRange(start + found.lowerBound, end)
  }

  /// So far back an expression may begin, in bytes.
  private static let reach = 200
  private static let markup: Set<UInt8> = Set("[]{}\\".utf8)

  /// The article's own date, and the dates that its tags have, those before the cursor first and the nearest of them.
  var ofArticle: [CompletionItem] {
    var items: [CompletionItem] = []
    var seen: Set<String> = []
    // The date that the sentence of the marked words names goes first.
    if let date = ofSentence {
      let text = context.tree.string(date.when.range)
      seen.insert(text)
      items.append(item(text, quoted(context.tree.plainText(of: date.words)), isLikeliest: false))
    }
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

  /// The date nearest to the marked words that their sentence names, where it is over by the day of publication.
  private var ofSentence: DateMention? {
    guard !site.markedRange.isEmpty else { return nil }
    let limit = context.facts.published?.days ?? context.facts.on?.days
    let dates = context.facts.dates.filter { $0.when.kind == .edtf && $0.when.days != nil }
    return SentenceDates(ArticleText(context.tree), dates).of(site.markedRange).first { date in
      guard let days = date.when.days, let limit else { return true }
      return days.latest <= limit.latest
    }
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
