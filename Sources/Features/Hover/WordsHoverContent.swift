// What words that name a time may mean, each with its reason.

internal import EDTF
internal import Serial
internal import Temporal

struct WordsHoverContent {
  private let words: TemporalWords

  init(_ words: TemporalWords) { self.words = words }

  /// The most readings that a card shows.
  private static let most = 3

  var text: Escaped<MarkdownText> {
    let readings = words.candidates.prefix(Self.most).map { candidate -> Escaped<MarkdownText> in
      "- \(code: "\(candidate.value)"), \(candidate.reason)"
    }
    return (["“\(words.text)” may be"] + readings).joined(separator: "\n")
  }
}
