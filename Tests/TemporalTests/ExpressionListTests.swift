// The lists of temporal expressions from news prose in five languages: their values are dates.

import EDTF
import Foundation
import Temporal
import TestSupport
import Testing

@Suite struct ExpressionListTests {
  /// The rows of a list: language, published, before, expression, after, value, alternatives, note.
  private static func rows(_ name: String, headings: Int = 1) throws -> [[String]] {
    let text = try Repository.text("Tests/TemporalTests/Expressions/\(name)")
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst(headings).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: [("further.tsv", 200), ("unseen.tsv", 65)])
  func aListHasItsRows(name: String, count: Int) throws {
    let rows = try Self.rows(name)
    #expect(rows.count == count)
    #expect(rows.allSatisfy { $0.count == 8 })
    #expect(Set(rows.map { $0[0] }) == ["en", "de", "fr", "es", "ja"])
  }

  /// Every line of the neighbours is a row, its language known, its day and value to be read: `-` is no time.
  @Test func theNeighboursCanBeRead() throws {
    let rows = try Self.rows("neighbours.tsv", headings: 0)
    for row in rows {
      #expect(row.count == 6, "\(row)")
      guard row.count == 6 else { continue }
      #expect(DateLanguage(row[0])?.tag == row[0], "\(row)")
      #expect((try? DateValue(row[1]))?.earliest?.day != nil, "\(row)")
      #expect(row[5] == "-" || (try? DateValue(row[5])) != nil, "\(row)")
    }
    #expect(try Expression.list("neighbours.tsv").count == rows.count)
  }

  @Test(arguments: ["further.tsv", "unseen.tsv"])
  func everyValueAndDateCanBeRead(name: String) throws {
    for row in try Self.rows(name) where row.count == 8 {
      let values = [row[5]] + row[6].components(separatedBy: " || ")
      for value in [row[1]] + values where !value.isEmpty && value != "-" {
        #expect((try? DateValue(value)) != nil, "\(row[3]): \(value)")
      }
    }
  }
}
