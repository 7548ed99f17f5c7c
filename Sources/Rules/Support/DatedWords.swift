// The tagged dates of an article with what their words may mean, read once for all checks.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
internal import Text

/// Words that carry a date, and both as they were read.
struct DatedWords: Sendable {
  let date: DateMention
  /// The words, without markup.
  let text: String
  let words: DateWords
  let value: DateValue

  /// Longer words name no date; in bytes.
  private static let longest = 200

  /// Those of an article in the order of its dates. Empty where its language is none whose dates are read. Words that are no
  /// time, and dates that cannot be read, are not among them.
  static func all(in file: FileCheck) -> [DatedWords] {
    guard !file.facts.dates.isEmpty, let language = file.dateLanguage else { return [] }
    var all: [DatedWords] = []
    all.reserveCapacity(file.facts.dates.count)
    for date in file.facts.dates where date.when.kind == .edtf && date.words.length <= longest {
      let text = file.tree.plainText(of: date.words)
      let words = DateWords(text, in: language)
      guard words.isTemporal, let value = try? DateValue(file.tree.bytes, in: date.when.range.indices) else { continue }
      all.append(DatedWords(date: date, text: text, words: words, value: value))
    }
    return all
  }
}
