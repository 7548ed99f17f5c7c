// Files made to hurt: checking costs no more than their length.

import Corpus
import Fixtures
import Project
import Rules
import TestSupport
import Testing

@Suite(.serialized) struct GrowthTests {
  @Test(arguments: shapes)
  func checkingCostsNoMoreThanTheLengthOfTheFile(shape: GrowthShape) {
    expectLinearGrowth(of: shape) { literal in
      let files = FileSet(literal, marks: false).files.map { (path: $0.path, file: $0.parsed) }
      return (files, CorpusCheck(files))
    } work: { files, corpus in
      for (path, file) in files {
        let findings = corpus.findings(of: file, at: path)
        #expect(findings.allSatisfy { !$0.message.isEmpty })
      }
    }
  }

  static let shapes = [
    GrowthShape("unknown handles", 250) { count in
      article((0..<count).map { "a{@unknown\($0)} " }, header: (0..<count).map { "@known\($0): K\($0)\n" })
    },
    GrowthShape("missing labels", 250) { count in
      article((0..<count).map { "a{^missing\($0)} " }) + "\n---\n"
        + (0..<count).map { "^standing\($0): @a - #b\n" }.joined()
    },
    GrowthShape("statements of one paragraph", 500) { count in
      "-- c.codebook --\n" + (0..<count).map { "@a\($0): A\n@c\($0): C\n" }.joined()
        + article((0..<count).map { "[a]{@a\($0) - #b} b{@c\($0)} " })
    },
    GrowthShape("clauses that need not be said", 500) { article((0..<$0).map { _ in "[a]{@a - #b via @article} " }) },
    GrowthShape("definitions elsewhere", 250) { count in
      article((0..<count).map { "a{@local\($0)} " })
        + "\n-- b.article --\n" + (0..<count).map { "@local\($0): L\n" }.joined() + "---\nb\n"
    },
    GrowthShape("dates that disagree", 250) { article((0..<$0).map { _ in "Friday{1993-04-17} " }) },
    GrowthShape("handles beyond ASCII", 250) { article((0..<$0).map { "a{@é\($0)} " }) },
    GrowthShape("names without tags", 250) { count in
      "-- c.codebook --\n@a: Acme\n" + (0..<count).map { "@b\($0): Bank \($0)\n" }.joined()
        + article((0..<count).map { "Acme met Bank \($0 % count). " })
    },
    GrowthShape("a name of many", 250) { count in
      "-- c.codebook --\n" + (0..<count).map { "@a\($0): Acme\n" }.joined()
        + article((0..<count).map { _ in "Acme " }, header: (0..<count).map { "@b\($0): Acme\n" })
    },
    GrowthShape("a name of many, each in a year of its own", 500) { count in
      func definitions(_ letter: String) -> [String] {
        (0..<count).map { "@\(letter)\($0): A\n  also: the chief, \(1_000 + $0) | the \($0)\n" }
      }
      return "-- c.codebook --\n" + definitions("a").joined() + article(["the chief"], header: definitions("b"))
    },
    GrowthShape("names that begin alike", 250) { count in
      "-- c.codebook --\n" + (0..<count).map { "@a\($0): " + String(repeating: "be ", count: $0) + "me\n" }.joined()
        + article((0..<count * 4).map { _ in "be " })
    },
    GrowthShape("names that overlap", 500) { count in
      "-- c.codebook --\n@a: Ab Cd\n@b: Cd Ab Cd\n@c: Ab Cd Ab Cd Ab\n@d: Cd Ab Cd Ab Cd Ab\n"
        + article((0..<count).map { _ in "Ab Cd " })
    },
    GrowthShape("items that cannot be read", 1_000) { article((0..<$0).map { _ in "a{who} " }) },
    GrowthShape("brackets that stand alone, before tags", 500) { count in
      "-- c.codebook --\n@a: Ann Abel\n" + article((0..<count).map { _ in "[Ann Abel{@a} and Abel]{@a} " })
        + (0..<count).map { _ in "[Ann Abel{@a} " }.joined()
    },
    GrowthShape("codebooks with memberships", 50) { count in
      (0..<count).map { "-- c\($0).codebook --\n@a\($0): A\n  in: @g\($0)\n@g\($0): G\n" }.joined()
    },
    GrowthShape("quotations in spans", 250) { count in
      opinions
        + article(
          Array(repeating: "[“a ", count: count) + Array(repeating: "b”]{@a} ", count: count)
            + Array(repeating: "“c” ", count: count)
        )
    },
    GrowthShape("cues in nested statements", 250) { count in
      opinions
        + article(
          Array(repeating: "[yes ", count: count) + Array(repeating: "no]{@a - #b} ", count: count)
            + Array(repeating: "never ever ", count: count)
        )
    },
    GrowthShape("holders by pronoun", 500) { opinions + article((0..<$0).map { "he{@a\($0)} [a]{@a\($0) - #b} " }) },
    GrowthShape("a name of many actors and many who have no name", 1_000) { count in
      "-- c.codebook --\n" + (0..<count).map { "@n\($0): Acme\n  kind: anonymous\n@a\($0): Acme\n" }.joined()
    },
    GrowthShape("settings for some files", 1_000) { count in
      "-- c.codebook --\n" + (0..<count).map { "check label-unused in d\($0)/*.article: off\n" }.joined()
        + article(["a{^none} "])
    },
    GrowthShape("settings of one check and its findings", 1_000) { count in
      "-- c.codebook --\n" + (0..<count).map { "check unknown-actor in **/a\($0).article: info\n" }.joined()
        + article((0..<count).map { "a{@n\($0)} " })
    },
    GrowthShape("settings that are not used", 1_000) { count in
      "-- c.codebook --\n" + (0..<count).map { "check unused-setting in d\($0): info\n" }.joined()
    },
    GrowthShape("very many definitions", 2_000) { count in
      "-- c.codebook --\n"
        + (0..<count).map {
          "@a\($0): Actor \($0)\n  also: The \($0)\n  role: chief of \($0), 1990\n#i\($0): Issue \($0)\n"
        }
        .joined()
    },
    GrowthShape("one role of many holders", 250) { count in
      "-- c.codebook --\n" + (0..<count).map { "@a\($0): A\n  role: chief, 1980\n" }.joined()
        + article((0..<count).map { "[the chief]{@a\($0)} now{1990} " })
    },
  ]

  /// Every opinion, turned on.
  private static let opinions =
    "-- c.codebook --\n+v: V\n  also: yes | never ever again\n-w: W\n  also: no | never ever\n"
    + Catalogue.rules.map { $0.page }.filter { $0.group == .opinion }.map { "check \($0.code): hint\n" }.joined()

  private static func article(_ text: [String], header: [String] = []) -> String {
    "-- a.article --\n" + header.joined() + "published: 1993\n---\n" + text.joined()
  }
}
