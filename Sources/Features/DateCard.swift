// What a date means: its weekday or its bounds, and how far it is from the article's publication.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

struct DateCard {
  private let range: TextRange
  private let context: FeatureContext

  init(_ range: TextRange, _ context: FeatureContext) {
    self.range = range
    self.context = context
  }

  var text: String? {
    let written = context.tree.string(range)
    switch DateValue.parse(context.tree.bytes, in: range.indices) {
    case .failure(let problem): return "`\(written)` is no date: \(problem)"
    case .success(let value):
      return (["**\(value)**"] + meaning(value) + distance(value)).joined(separator: "\n\n")
    }
  }

  private func meaning(_ value: DateValue) -> [String] {
    guard value.kind == .edtf else { return [value.kind == .duration ? "a length of time" : "a repeated time"] }
    var text: String
    switch (value.earliest ?? .unknown, value.latest ?? .unknown) {
    case (.day(let first), .day(let last)) where first == last:
      text = "\(weekday(first)) \(first)"
    case (let first, let last):
      text = "from \(bound(first)) to \(bound(last))"
    }
    if value.qualification.contains(.uncertain) { text += ", uncertain" }
    if value.qualification.contains(.approximate) { text += ", approximate" }
    return [text]
  }

  private func bound(_ bound: DateBound) -> String {
    switch bound {
    case .day(let day): "\(weekday(day)) \(day)"
    case .open: "any day"
    case .unknown: "an unknown day"
    }
  }

  private func weekday(_ day: CalendarDay) -> String {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[(day.weekday - 1) % 7]
  }

  private func distance(_ value: DateValue) -> [String] {
    guard let published = context.facts.published?.days, published.earliest == published.latest,
      let first = value.earliest?.day, let last = value.latest?.day
    else { return [] }
    let day = published.earliest
    if first <= day, day <= last { return [first == last ? "the day of publication" : "holds the day of publication"] }
    let after = first > day
    let days = after ? first.number - day.number : day.number - last.number
    return ["\(count(days, "day")) \(after ? "after" : "before") publication"]
  }
}
