// What words that name a time may mean, each with its reason.

internal import EDTF
internal import Temporal

struct WordsHoverContent {
  private let words: TemporalWords

  init(_ words: TemporalWords) { self.words = words }

  /// The most readings that a card shows.
  private static let most = 3

  var text: String {
    let readings = words.candidates.prefix(Self.most).map { "- `\($0.value)`, \($0.reason)" }
    return (["“\(words.text)” may be"] + readings).joined(separator: "\n")
  }
}
