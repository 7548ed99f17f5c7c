// Expressions that people reported as read wrongly are read right.

import EDTF
import Temporal
import TestSupport
import Testing

@Suite struct ReportedDatesTests {
  @Test func everyReportedExpressionIsReadRight() throws {
    guard let file = Repository.shared("reported/dates.tsv") else { return }
    let rows = try ReportedDate.all(in: file)
    var right = 0
    for row in rows {
      let first = row.words.candidates(in: row.context).first?.value.withoutSigns
      let good = row.values.map { $0 == "no time" ? nil : (try? DateValue($0))?.withoutSigns }
      if good.contains(first) { right += 1 } else { print("reported: \(row): \(first ?? "no time")") }
    }
    print("reported expressions: of \(rows.count) right \(right)")
    #expect(rows.count >= 37)
    #expect(right == rows.count)
  }
}
