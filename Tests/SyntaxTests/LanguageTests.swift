// The words of the language, as the reference's tables and the editors' colours have them.

import Foundation
import Syntax
import TestSupport
import Testing
import Text

@Suite struct LanguageTests {
  /// The cells of the reference's table rows whose first cell is `first`.
  private static func cells(_ first: String) throws -> [String] {
    let lines = try Repository.text("grammar/README.md").split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| \(first) |") }
    #expect(rows.count == 1, "the reference has \(rows.count) rows `\(first)`")
    return (rows.first ?? "").split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// What stands between backquotes.
  private static func quoted(_ text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test func theReferenceHasTheKeysOfHeaders() throws {
    #expect(try Self.quoted(Self.cells("an article")[1]) == HeaderKey.article.map(\.written))
    #expect(try Self.quoted(Self.cells("a codebook")[1]) == HeaderKey.codebook.map(\.written))
  }

  @Test(arguments: [
    ("`@`", [Sigil.actor]), ("`#`", [.issue]), ("`+` `-` `~`", [.supports, .opposes, .neutral]), ("`%`", [.variable]),
  ])
  func theReferenceHasThePropertiesOfDefinitions(row: String, sigils: [Sigil]) throws {
    let cells = try Self.cells(row)
    #expect(Self.quoted(cells[0]) == sigils.map(\.character))
    for sigil in sigils {
      // The values of `kind` stand in parentheses behind it.
      let words = Self.quoted(cells[2]).filter { ActorKind(rawValue: $0) == nil }
      #expect(words == PropertyKey.keys(of: sigil).map(\.written))
      #expect(cells[1].hasPrefix(sigil.isSign ? "a stance verb" : sigil.help))
    }
  }

  @Test func theReferenceHasTheKindsOfActors() throws {
    let words = try Self.quoted(Self.cells("`@`")[2]).compactMap { ActorKind(rawValue: $0) }
    #expect(words == ActorKind.allCases)
  }

  @Test func theReferenceHasTheClauses() throws {
    let rows = try Repository.text("grammar/README.md").components(separatedBy: "| clause | ").dropFirst().first ?? ""
    let table = rows.split(separator: "\n", omittingEmptySubsequences: false).prefix {
      $0.isEmpty == false || $0 == rows
    }
    let clauses = table.filter { $0.hasPrefix("| `") }.flatMap { row in
      Self.quoted(row.split(separator: "|").first.map(String.init) ?? "").compactMap { clause in
        clause.split(separator: " ").first.map(String.init)
      }
    }
    #expect(clauses == Keyword.clauses.map(\.written))
    let factualities = try Self.quoted(Self.cells("`as expected`")[1]).compactMap { Factuality(rawValue: $0) }
    #expect(factualities == Factuality.allCases)
  }

  /// The alternatives of the group that holds `word`, in a file of patterns.
  private static func group(_ open: String, _ bar: String, _ close: String, with word: String, in path: String) throws
    -> [[String]]
  {
    try Repository.text(path).components(separatedBy: open).dropFirst().compactMap { rest in
      let words = rest.components(separatedBy: close)[0].components(separatedBy: bar)
      return words.contains(word) ? words : nil
    }
  }

  @Test func theEditorsColourTheKeywords() throws {
    let keywords = Set(Keyword.allCases.map(\.written))
    let vim = try Self.group(#"\%("#, #"\|"#, #"\)"#, with: "because", in: "editors/neovim/syntax/dossier.vim")
    #expect(vim.map { Set($0) } == [keywords])
    let emacs = try Self.group("'(\"", "\" \"", "\")", with: "because", in: "editors/emacs/dossier-colours.el")
    #expect(emacs.map { Set($0) } == [keywords])
    let article = "editors/vscode/syntaxes/article.tmLanguage.json"
    #expect(try Self.group("(?:", "|", ")", with: "because", in: article).map { Set($0) } == [keywords])
  }

  @Test(arguments: Sigil.allCases)
  func theEditorsColourTheSigils(sigil: Sigil) throws {
    let names: [Sigil: (vim: String, code: String)] = [
      .actor: ("dossierActor", "actor"), .issue: ("dossierIssue", "issue"), .supports: ("dossierFor", "for"),
      .opposes: ("dossierAgainst", "against"), .neutral: ("dossierNeutral", "neutral"),
      .variable: ("dossierVariable", "variable.parameter"),
    ]
    let name = try #require(names[sigil])
    let vim = try Repository.text("editors/neovim/syntax/dossier.vim").split(separator: "\n")
    let rule = try #require(vim.first { $0.hasPrefix("syntax match \(name.vim) ") })
    #expect(rule.contains(sigil.character))
    let code = try Repository.text("editors/vscode/syntaxes/codebook.tmLanguage.json").split(separator: "\n")
    let pattern = try #require(code.first { $0.contains("\(name.code).dossier\", \"match\"") })
    #expect(pattern.contains(sigil.character))
  }

  @Test func wordsAreFoundByTheirBytes() {
    func found<Word: LanguageWord>(_: Word.Type) {
      for word in Word.allCases {
        let bytes = Array("x\(word.written)y".utf8)
        #expect(Word(bytes, .init(1, bytes.count - 1)) == word)
        #expect(Word(bytes, .init(0, bytes.count - 1)) == nil)
        #expect(Word(bytes, .init(1, bytes.count)) == nil)
        #expect(Word(bytes, .init(1, bytes.count - 2)).map { $0 != word } ?? true)
        #expect(!word.help.isEmpty)
      }
      #expect(Word([], .init(0, 9)) == nil)
    }
    found(Keyword.self)
    found(Factuality.self)
    found(ActorKind.self)
    found(ArticleStatus.self)
    found(HeaderKey.self)
    found(PropertyKey.self)
    found(SettingWord.self)
  }
}
