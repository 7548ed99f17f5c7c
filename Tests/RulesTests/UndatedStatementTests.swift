// Statements that get the header's date while their sentence names another.

import Corpus
import Fixtures
import Rules
import Testing
import Text

@Suite struct UndatedStatementTests {
  private func told(_ text: String) -> Finding? {
    let book = "-- dossier.codebook --\n@us: US\n#t: T\n+wants: w\n"
    let files = FileSet(book + "-- a.article --\npublished: 1993-04-17\n---\n\(text)\n", marks: false)
    return files.findings().values.joined().first { $0.code == "undated-statement" }
  }

  @Test(arguments: [
    ("On Friday{1993-04-16} they [want it]{@us +wants #t}.", " on 1993-04-16"),
    ("They [want it]{@us +wants #t}, he said on Friday{1993-04-16}.", " on 1993-04-16"),
    (
      "He left. They [want it]{@us +wants #t} since [last week]{1993-04-05/1993-04-11}, said Mr. X.",
      " on 1993-04-05/1993-04-11"
    ),
    ("On Friday{1993-04-16}, in the U.S. Senate, they [want it]{@us +wants #t note \"a\"}.", " on 1993-04-16"),
  ])
  func aDateOfTheSentenceIsOffered(text: String, added: String) throws {
    let finding = try #require(told(text))
    #expect(finding.severity == .hint)
    #expect(finding.fixes.first?.edits.first?.edit.replacement == added)
  }

  @Test(arguments: [
    "On Friday{1993-04-16} they [want it]{@us +wants #t on 1993-04-16}.",
    "On Friday{1993-04-16} he left. They [want it]{@us +wants #t}.",
    "They [want it]{@us +wants #t}. On Friday{1993-04-16} he left.",
    "On Friday{1993-04-16} he left.\n\nThey [want it]{@us +wants #t}.",
    "On Saturday{1993-04-17} they [want it]{@us +wants #t}.", "In April{1993-04} they [want it]{@us +wants #t}.",
    "On Friday{1993-04-16} and Saturday{1993-04-17} they [want it]{@us +wants #t}.",
    "They [want it]{@us +wants #t} by May{1993-05}.", "They [want it]{@us +wants #t} for [two years]{P2Y}.",
    "They [deny that he [left on Friday{1993-04-16}]{@us +wants #t on 1993-04-16}]{@us +wants #t}.",
    "On Friday{1993-04-16} [this was wanted]{@article +wants #t}.",
    "They [want it]{@us +wants #t} since March{1993-03}.", "They [want it]{@us +wants #t}, as on [May 3]{1992-05-03}.",
    "They [want it]{@us +wants #t}.",
  ])
  func whereNoOtherDateIsOverNothingIs(text: String) { #expect(told(text) == nil) }

  /// What is written out of it reads as the statement with that date.
  @Test func theFixReads() throws {
    let text = "On Friday{1993-04-16} they [want it]{@us +wants #t}."
    let edit = try #require(told(text)?.fixes.first?.edits.first?.edit)
    #expect(edit.replacement == " on 1993-04-16" && edit.range.length == 0)
    #expect(told("On Friday{1993-04-16} they [want it]{@us +wants #t on 1993-04-16}.") == nil)
  }
}
