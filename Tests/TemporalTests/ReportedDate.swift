// An expression that somebody reported as read wrongly, from the folder that is shared beside the checkout.

import EDTF
import Foundation
import Temporal
import Testing

/// A row of the list: words in their sentence, and what they mean.
struct ReportedDate: CustomStringConvertible {
  let words: DateWords
  let context: DateContext
  /// The values that are right, as they are written; `no time` where the words are none.
  let values: [String]
  let description: String

  /// The rows of the list. Columns: language, published, sentence, expression, value with `|` between
  /// equally good ones, source.
  static func all(in file: URL) throws -> [ReportedDate] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let (sentence, words) = (fields[2], fields[3])
      let range = try #require(sentence.range(of: words), "\(line)")
      let context = DateContext(
        on: try DateValue(fields[1]).earliest?.day,
        before: String(sentence[..<range.lowerBound]),
        after: String(sentence[range.upperBound...])
      )
      return ReportedDate(
        words: DateWords(words, in: try #require(DateLanguage(fields[0]))),
        context: context,
        values: fields[4].components(separatedBy: "|"),
        description: String(line)
      )
    }
  }
}
