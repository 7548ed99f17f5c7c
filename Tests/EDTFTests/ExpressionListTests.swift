// The lists of temporal expressions from news prose in five languages: their values are dates.

import EDTF
import Foundation
import Testing

@Suite struct ExpressionListTests {
  /// The rows of a list: language, published, before, expression, after, value, alternatives, note.
  private static func rows(_ name: String) -> [[String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Expressions/\(name)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: [("further.tsv", 200), ("unseen.tsv", 65)])
  func aListHasItsRows(name: String, count: Int) {
    let rows = Self.rows(name)
    #expect(rows.count == count)
    #expect(rows.allSatisfy { $0.count == 8 })
    #expect(Set(rows.map { $0[0] }) == ["en", "de", "fr", "es", "ja"])
  }

  @Test(arguments: ["further.tsv", "unseen.tsv"])
  func everyValueAndDateCanBeRead(name: String) {
    for row in Self.rows(name) where row.count == 8 {
      let values = [row[5]] + row[6].components(separatedBy: " || ")
      for value in [row[1]] + values where !value.isEmpty && value != "-" {
        #expect((try? DateValue(value)) != nil, "\(row[3]): \(value)")
      }
    }
  }
}
