// A setting that does nothing is told, and one that does something is not.

import Fixtures
import Rules
import Testing
import Text

@Suite struct UnusedSettingTests {
  /// Settings of a corpus with the articles `a` and `drafts/b`, and what is told of which of them.
  @Test(
    arguments: [
      (["label-unused: off"], []), (["label-unused: warning"], [0]), (["label-unused in drafts/**: off"], []),
      (["label-unused in draft/**: off"], [0]), (["label-unused in drafts/**: warning"], [0]),
      // A later one for all files, one for more files, one for as many, and one for fewer.
      (["label-unused: off", "label-unused: error"], [0]),
      (["label-unused in drafts/**: off", "label-unused: error"], [0]),
      (["label-unused in drafts/**: off", "label-unused in **: error"], [0]),
      (["label-unused in drafts/**: off", "label-unused in drafts/*: error"], [0]),
      (["label-unused: off", "label-unused in drafts/**: error"], []),
      (["label-unused: off", "label-unused in **: error"], [0]),
      // Two later ones that cover all there is between them.
      (["label-unused: off", "label-unused in *: error", "label-unused in drafts/**: hint"], [0]),
      (["label-unused: off", "label-unused in a*: error", "label-unused in drafts/**: hint"], []),
      // What an earlier one says already. Of two that say one thing, one is told.
      (["label-unused: off", "label-unused: off"], [0]),
      (["label-unused: off", "label-unused in drafts/**: off"], [1]),
      (["label-unused: off", "label-unused in drafts/**: off", "label-unused in drafts/**: off"], [1, 2]),
      // What the check says anyway, but not in the face of another.
      (["label-unused: off", "label-unused in drafts/**: warning"], []),
      (["label-unused in drafts/**: off", "label-unused in drafts/**: warning"], [0, 1]),
      (["label-unused in a*: off", "label-unused in **: warning"], [0, 1]),
      // Others do not mind, nor do those that say nothing.
      (["label-unused: off", "unknown-actor: off"], []), (["label-unused: loud", "label-unused: off"], []),
      (["label-unused: off", "label-unused: loud"], []), (["no-such-check: off", "label-unused: off"], []),
      // An opinion is off anyway.
      (["holder-by-pronoun: off"], [0]), (["holder-by-pronoun: hint"], []),
      (["holder-by-pronoun: hint", "holder-by-pronoun in drafts/**: off"], []),
    ] as [([String], [Int])]
  )
  func aSettingThatDoesNothingIsTold(settings: [String], told: [Int]) {
    let codebook = settings.map { "check \($0)\n" }.joined()
    let files = FileSet(
      "-- c.codebook --\n\(codebook)-- a.article --\n---\na\n-- drafts/b.article --\n---\nb\n",
      marks: false
    )
    let findings = (files.findings()["c.codebook"] ?? []).filter { $0.code == "unused-setting" }
    let lines = findings.map { finding in codebook.utf8.prefix(Int(finding.range.start)).count { $0 == 0x0A } }
    #expect(lines == told, "\(findings.map(\.message))")
  }

  @Test func aSettingOfAnotherCodebookOverrules() {
    let files = FileSet(
      "-- a.codebook --\ncheck label-unused: off\n-- b.codebook --\ncheck label-unused: hint\n-- a.article --\n---\na\n",
      marks: false
    )
    let told = files.findings().mapValues { $0.filter { $0.code == "unused-setting" }.count }
    #expect(told == ["a.codebook": 1, "b.codebook": 0, "a.article": 0])
  }
}
