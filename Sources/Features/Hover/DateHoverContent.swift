// What a date means: the day or the days in words, and how far they are from the article's publication.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax
internal import Temporal
internal import Text

struct DateHoverContent {
  private let range: TextRange
  private let context: FeatureContext

  init(_ range: TextRange, _ context: FeatureContext) {
    self.range = range
    self.context = context
  }

  var text: Escaped<MarkdownText>? {
    let written = context.tree.string(range)
    switch DateValue.parse(context.tree.bytes, in: range.indices) {
    case .failure(let problem): return "\(code: written) is not a date: \("\(problem)")"
    case .success(let value):
      let lines: [Escaped<MarkdownText>] = (value.inWords + distance(value)).map { "\($0)" }
      return (["**\("\(value)")**"] + lines + words(value) + bearers(value)).joined(separator: "\n\n")
    }
  }

  private func distance(_ value: DateValue) -> [String] {
    guard value.kind == .edtf, let published = context.facts.published?.days, published.earliest == published.latest,
      let first = value.earliest?.day, let last = value.latest?.day
    else { return [] }
    let day = published.earliest
    if first <= day, day <= last { return [first == last ? "the day of publication" : "holds the day of publication"] }
    let after = first > day
    let days = after ? first.number - day.number : day.number - last.number
    return ["\(plural(days, "day")) \(after ? "after" : "before") publication"]
  }

  /// What else in the article is of these very days; none where nothing is.
  private func bearers(_ value: DateValue) -> [Escaped<MarkdownText>] {
    let days = DayRange(value)
    let facts = context.facts
    let dates = facts.dates.count { $0.when.days == days && $0.when.range != range }
    let statements = facts.statements.count { $0.when?.days == days && $0.when?.range != range }
    let found = [(statements, "statement"), (dates, "date")].filter { $0.0 > 0 }.map { plural($0.0, $0.1) }
    return found.isEmpty ? [] : ["also of \(found.joined(separator: " and "))"]
  }

  /// What the marked words mean by themselves, where that is another value.
  private func words(_ value: DateValue) -> [Escaped<MarkdownText>] {
    guard let date = context.facts.dates.first(where: { $0.when.range == range }),
      let read = TemporalWords(date.words, context), let first = read.candidates.first, first.value != value
    else { return [] }
    let same = read.candidates.contains { $0.value == value }
    return ["“\(read.text)”\(same ? " first" : "") means \(code: "\(first.value)"), \(first.reason)"]
  }
}
