// The grammar for other programs, held against the parser: what it makes is read, what it refuses is reported.

import Syntax
import TestSupport
import Testing

@Suite struct GrammarTests {
  static let grammar = Grammar((try? Repository.text("grammar/dossier.ebnf")) ?? "")

  @Test func thePageIsAGrammar() {
    #expect(Self.grammar.names.count >= 40)
    #expect(Self.grammar.names.count == Self.grammar.rules.count)
    #expect(Self.grammar.missing == [])
    #expect(Self.grammar.flaws == [])
    #expect(Self.grammar.refused.count >= 40)
  }

  /// The words of the language that are keywords in a tag stand in the page, each as the beginning of a part.
  @Test(arguments: Keyword.allCases.map(\.written) + Factuality.allCases.map(\.written))
  func aKeywordStandsInThePage(word: String) throws {
    #expect(try Repository.text("grammar/dossier.ebnf").contains("\"\(word)\""))
  }

  @Test(arguments: ["article", "codebook"])
  func sentencesAreReadWithoutAFinding(rule: String) {
    var random = Seeded(seed: 16)
    var kinds: Set<SyntaxKind> = []
    for _ in 0..<400 {
      let text = Self.grammar.sentence(rule, &random)
      let tree = SyntaxTree(Array(text.utf8), isCodebook: rule == "codebook")
      #expect(tree.problems.isEmpty, "\(tree.problems) in:\n\(text)")
      if !tree.problems.isEmpty { break }
      kinds.formUnion(tree.nodes.map(\.kind))
    }
    let wanted: Set<SyntaxKind> =
      rule == "article"
      ? [
        .mention, .topic, .date, .statement, .labelled, .labelUse, .negation, .noteItem, .clause, .variable, .span,
        .word, .brackets, .escape, .footLine, .entry, .definition, .property, .comment,
      ] : [.entry, .definition, .property, .part, .period, .comment, .blank]
    #expect(kinds.isSuperset(of: wanted), "\(wanted.subtracting(kinds)) never came about")
  }

  /// An item by itself, so that it is not made only where others are.
  @Test(arguments: ["statement", "labelled", "mention", "topic", "dated", "use", "exclusion", "note"])
  func anItemIsReadWithoutAFinding(rule: String) {
    var random = Seeded(seed: 4)
    for _ in 0..<150 {
      let text = "---\nWords[he]{\(Self.grammar.sentence(rule, &random))} said.\n"
      let tree = SyntaxTree(article: Array(text.utf8))
      #expect(tree.problems.isEmpty, "\(tree.problems) in:\n\(text)")
      if !tree.problems.isEmpty { break }
    }
  }

  @Test(arguments: grammar.refused.indices)
  func aNearMissIsReported(index: Int) {
    let (rule, text) = Self.grammar.refused[index]
    let file =
      switch rule {
      case "name": "\(text): a title\n"
      case "tag": "---\nHe[said]\(text) so.\n"
      case "foot": "---\nHe said.\n---\n\(text)\n"
      default: "---\nHe[said]{\(text)} so.\n"
      }
    let tree = SyntaxTree(Array(file.utf8), isCodebook: rule == "name")
    #expect(!tree.problems.isEmpty, "\(text) is read behind \(rule)")
  }
}
