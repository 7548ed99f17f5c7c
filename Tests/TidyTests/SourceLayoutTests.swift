// Where things are found: names of files, sizes of folders, one type a file, a page a module.

import Testing

@Suite struct SourceLayoutTests {
  /// Checks are found by their code, in one flat folder. The messages of the protocol stand together by feature.
  static let flatFolder = "Sources/Rules/Catalogue"
  static let files = Checkout.sources
  static let modules = Manifest.modules.map(\.name)

  @Test func noTwoFilesHaveOneName() {
    let alike = Dictionary(grouping: Self.files, by: \.stem).filter { $0.value.count > 1 }
    #expect(alike.isEmpty, "\(alike.mapValues { $0.map(\.path) })")
  }

  @Test func aFolderHoldsTwentyFilesAtMost() {
    let full = Dictionary(grouping: Self.files, by: \.folder).filter {
      $0.key != Self.flatFolder && $0.value.count > 20
    }
    #expect(full.keys.sorted() == [])
  }

  /// `Name.swift` declares `Name`, or functions alone; `Name+Concern.swift` extends `Name` and declares no type.
  @Test func aFileIsNamedAfterWhatItDeclares() {
    for file in Self.files where !isMessages(file) {
      let parts = file.stem.split(separator: "+").map(String.init)
      if parts.count == 2 {
        #expect(file.declaredTypes.isEmpty, "\(file.path) declares \(file.declaredTypes)")
        #expect(file.extendedTypes.contains(parts[0]), "\(file.path) extends \(file.extendedTypes)")
      } else if !file.declaredTypes.isEmpty {
        #expect(file.declaredTypes.contains(file.stem), "\(file.path) declares \(file.declaredTypes)")
      } else {
        #expect(file.extendedTypes.isEmpty, "\(file.path) extends \(file.extendedTypes): Type+Concern.swift")
      }
    }
  }

  @Test func aFileDeclaresOneType() {
    for file in Self.files where !isMessages(file) {
      #expect(file.declaredTypes.count <= 1, "\(file.path) declares \(file.declaredTypes)")
    }
  }

  /// A request of the protocol is a file: its method, parameters and answer.
  private func isMessages(_ file: TextFile) -> Bool { file.path.hasPrefix("Sources/LSP/") }

  /// `Sources/Text/Text.docc/Text.md`: a heading, then a paragraph that says what the module may not know.
  @Test(arguments: modules.filter { $0 != "dossier" })
  func aModuleHasItsPage(module: String) throws {
    let text = Checkout.file("Sources/\(module)/\(module).docc/\(module).md").text
    let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: true)
    try #require(paragraphs.count >= 2, "Sources/\(module)/\(module).docc/\(module).md")
    #expect(paragraphs[0].hasPrefix("# "))
    #expect(["not know", "knows nothing", "knows no"].contains { paragraphs[1].contains($0) }, "\(paragraphs[1])")
  }
}

@Suite struct DeclarationTests {
  @Test(arguments: [
    ("public struct A: Sendable {", ["A"], []), ("enum B<T> {}", ["B"], []), ("final class C {", ["C"], []),
    ("@frozen public struct D {", ["D"], []), ("public typealias E = Int", ["E"], []),
    ("private struct F {", [], []), ("  struct G {", [], []), ("// struct H", [], []), ("func structs() {", [], []),
    ("extension I {", [], ["I"]), ("public extension J: K where L == M {", [], ["J"]),
    ("extension [UInt8] {", [], ["UInt8"]),
    ("extension LSP.N {", [], ["N"]), ("fileprivate extension O {", [], []),
    ("extension Sequence<P> {", [], ["Sequence"]),
  ])
  func whatALineDeclares(line: String, types: [String], extended: [String]) {
    let file = TextFile(path: "a.swift", text: line)
    #expect(file.declaredTypes == types)
    #expect(file.extendedTypes == extended)
  }
}
