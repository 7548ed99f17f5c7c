// Lists that must keep up with the files: the checks, the module map, the top level.

import Testing

@Suite struct RegistryTests {
  /// The files of the catalogue that are checks; others hold what several checks share.
  static let rules = Checkout.files("Sources/Rules/Catalogue", ".swift").filter { $0.text.contains("RulePage(") }
  static let listed = listedRules(Checkout.file("Sources/Rules/Engine/Catalogue.swift").text)

  @Test func thereAreChecks() { #expect(Self.rules.count >= 54) }

  @Test func everyCheckIsListedOnce() {
    #expect(Self.listed.sorted() == Self.rules.map(\.name).sorted())
  }

  @Test(arguments: rules)
  func aCheckIsNamedAsItsFile(file: TextFile) throws {
    let declares = ["enum", "struct"].contains { file.text.contains("\($0) \(file.name): ") }
    #expect(declares, "no type \(file.name)")
    let page = try #require(file.text.firstRange(of: "RulePage("))
    let code = file.text[page.upperBound...].split(separator: "\"", maxSplits: 2).dropFirst().first ?? ""
    #expect(code.filter { $0 != "-" } == file.name.lowercased(), "\(code)")
    #expect(code.contains("-") && code == code.lowercased())
  }

  private static func listedRules(_ text: String) -> [String] {
    guard let start = text.firstRange(of: "[any Rule.Type] = ["),
      let end = text[start.upperBound...].firstRange(of: "]")
    else { return [] }
    return text[start.upperBound..<end.lowerBound].split { !$0.isLetter && !$0.isNumber && $0 != "." }.map {
      String($0.prefix { $0 != "." })
    }
  }

  @Test func theBuildersPageMapsEveryModuleOnce() {
    let rows = Checkout.file(".github/CONTRIBUTING.md").lines.compactMap { line -> String? in
      guard line.hasPrefix("| `") else { return nil }
      let name = line.dropFirst(3).prefix { $0 != "`" }
      return ModuleGraphTests.storeys[String(name)] == nil ? nil : String(name)
    }
    #expect(rows.sorted() == ModuleGraphTests.ours.sorted())
  }

  @Test func nothingElseStandsAtTheTop() {
    let allowed: Set = ["Package.swift", "Sources", "Tests", "grammar", "editors", "README.md"]
    #expect(Checkout.names("").filter { !$0.hasPrefix(".") && !allowed.contains($0) } == [])
  }

  @Test func theReadmeSaysHowToTest() {
    let lines = Checkout.file("README.md").lines
    let marker = lines.firstIndex(of: "<!-- test-command -->") ?? lines.endIndex
    #expect(lines.dropFirst(marker + 1).first == "```sh")
    #expect(lines.dropFirst(marker + 3).first == "```")
  }
}
