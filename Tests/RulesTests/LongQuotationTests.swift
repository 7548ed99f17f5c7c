// A message quotes no more of a file than a person can read.

import Fixtures
import Rules
import Testing

@Suite struct LongQuotationTests {
  /// Keys, handles, values and names of twenty thousand bytes.
  @Test(
    arguments: [
      { "title: T\n\($0): x\n---\nT\n" }, { "published: \($0)\n---\nT\n" }, { "title: T\n---\nT{@\($0)}\n" },
      { "title: T\n---\nT{1993\($0)}\n" }, { "@\($0): A\n@\($0): B\n---\nT\n" }, { "@a: A\n  \($0): x\n---\nT\n" },
      { "title: T\n---\nT{@a +\($0) #b}\n" }, { "language: \($0)\n---\nT\n" },
    ] as [@Sendable (String) -> String]
  )
  func messagesAreShort(article: @Sendable (String) -> String) {
    for unit in ["k", "é", "`", "“", "日"] {
      let long = String(repeating: unit, count: 20_000)
      let findings = FileSet("-- a.article --\n" + article(long), marks: false).findings().values.joined()
      #expect(!findings.isEmpty)
      for finding in findings {
        let texts = [finding.message] + finding.related.map(\.message) + finding.fixes.map(\.title)
        for text in texts { #expect(text.count < 1_500, "\(finding.code): \(text.prefix(100))") }
      }
    }
  }

  @Test func whatIsShortIsWhole() {
    let key = String(repeating: "k", count: 60)
    let findings = FileSet("-- a.article --\n\(key): x\n---\nT\n", marks: false).findings().values.joined()
    #expect(findings.contains { $0.message.contains("`\(key)`") })
  }
}
