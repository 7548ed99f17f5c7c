// The severities, as the reference and the editors' colours have them.

import Corpus
import Foundation
import Syntax
import TestSupport
import Testing

@Suite struct SeverityTests {
  @Test(arguments: [
    ("editors/neovim/syntax/dossier.vim", #"\%("#, #"\|"#, #"\)"#),
    ("editors/vscode/syntaxes/codebook.tmLanguage.json", "(?:", "|", ")"),
    ("editors/emacs/dossier-colours.el", "'(\"", "\" \"", "\")"),
  ])
  func theEditorsColourTheSeverities(path: String, open: String, bar: String, close: String) throws {
    let text = try Repository.text(path)
    let groups = text.components(separatedBy: open).dropFirst().map { rest in
      rest.components(separatedBy: close)[0].components(separatedBy: bar)
    }
    #expect(groups.filter { $0.contains("warning") } == [Severity.allCases.map(\.written)])
  }

  @Test func theReferenceHasTheSeverities() throws {
    let text = try Repository.text("grammar/README.md")
    #expect(text.contains(alternatives(Severity.allCases.map { "`\($0.written)`" })))
  }

  @Test func severitiesAreInOrderAndDocumented() {
    #expect(Severity.allCases == Severity.allCases.sorted())
    #expect(Severity.allCases.allSatisfy { !$0.help.isEmpty })
  }
}
