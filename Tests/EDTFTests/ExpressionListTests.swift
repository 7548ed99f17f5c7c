// The list of temporal expressions from news prose in five languages: its values are dates.

import EDTF
import Foundation
import Testing

@Suite struct ExpressionListTests {
  /// The rows: language, published, before, expression, after, value, alternatives, note.
  static let rows: [[String]] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Expressions/further.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  @Test func theListHasItsTwoHundredRows() {
    #expect(Self.rows.count == 200)
    #expect(Self.rows.allSatisfy { $0.count == 8 })
    #expect(Set(Self.rows.map { $0[0] }) == ["en", "de", "fr", "es", "ja"])
  }

  @Test func everyValueAndDateCanBeRead() {
    for row in Self.rows where row.count == 8 {
      let values = [row[5]] + row[6].components(separatedBy: " || ")
      for value in [row[1]] + values where !value.isEmpty && value != "-" {
        #expect((try? DateValue(value)) != nil, "\(row[3]): \(value)")
      }
    }
  }
}
