// The tidy tests see what they are meant to see.

import Testing

@Suite struct CheckoutTests {
  @Test(arguments: [
    ("import Text", ["Text"]), ("public import Text", ["Text"]), ("@testable import LSP", ["LSP"]),
    ("  import Glibc", ["Glibc"]), ("import struct Foundation.URL", ["Foundation"]),
    ("import Foundation.NSURL", ["Foundation"]),
    ("// import Text", []), ("let a = \"import Text\"", []), ("important Text", []), ("import", []),
  ])
  func importsOfALine(line: String, modules: [String]) {
    #expect(TextFile(path: "a.swift", text: line).imports == Set(modules))
  }

  @Test func theManifestIsRead() {
    let modules = Dictionary(Manifest.targets.map { ($0.name, $0) }) { first, _ in first }
    #expect(modules.count == Manifest.targets.count)
    #expect(modules["Corpus"]?.below == ["Text", "EDTF", "Temporal", "Syntax"])
    #expect(modules["Text"]?.below == [])
    #expect(modules["SyntaxTests"]?.isTest == true)
    #expect(modules["dossier"]?.below.contains("Rules") == true)
    #expect(modules["Fixtures"]?.below.contains("Tests/Fixtures") == false)
  }
}
