// Expressions that people reported as read wrongly, from the folder that is shared beside the checkout.

import EDTF
import Foundation
import Temporal
import TestSupport
import Testing

@Suite struct ReportedDatesTests {
  /// Columns: language, published, sentence, expression, value with `|` between equally good ones, source.
  @Test func everyReportedExpressionIsReadRight() throws {
    guard let file = Repository.shared("reported/dates.tsv") else { return }
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    var right = 0
    for line in rows {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let (sentence, words) = (fields[2], fields[3])
      let language = try #require(DateLanguage(fields[0]))
      let range = try #require(sentence.range(of: words), "\(line)")
      let context = DateContext(
        on: try DateValue(fields[1]).earliest?.day,
        before: String(sentence[..<range.lowerBound]),
        after: String(sentence[range.upperBound...])
      )
      let first = DateWords(words, in: language).candidates(in: context).first?.value.withoutSigns
      let good = fields[4].components(separatedBy: "|").map {
        $0 == "no time" ? nil : (try? DateValue($0))?.withoutSigns
      }
      if good.contains(first) { right += 1 } else { print("reported: \(line): \(first ?? "no time")") }
    }
    print("reported expressions: of \(rows.count) right \(right)")
    #expect(rows.count >= 37)
    #expect(right == rows.count)
  }
}
