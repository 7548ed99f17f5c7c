// What imports what: the manifest says no more and no less than the sources do, and arrows point down.

import Testing

@Suite struct ModuleGraphTests {
  /// A module may import those of a lower storey, never one beside or above.
  static let storeys = [
    "Text": 0, "EDTF": 0, "Serial": 0, "Platform": 0, "Temporal": 1, "Syntax": 1, "Corpus": 2, "Rules": 3,
    "Analysis": 3,
    "Features": 4, "Reports": 4, "LSP": 4, "Disk": 4, "Export": 5, "Import": 5, "Project": 5, "Server": 6, "dossier": 7,
  ]
  static let withoutInputOrOutput = [
    "Text", "Serial", "EDTF", "Temporal", "Syntax", "Corpus", "Rules", "Analysis", "Features", "Reports", "Export",
    "Import",
  ]
  static let ours = Set(Manifest.modules.map(\.name))

  static func imports(of module: String) -> Set<String> {
    Checkout.sources.filter { $0.path.hasPrefix("Sources/\(module)/") }.reduce(into: []) { $0.formUnion($1.imports) }
  }

  @Test func everyFolderOfSourcesIsATargetAndHasAStorey() {
    #expect(Set(Checkout.names("Sources")) == Self.ours)
    #expect(Self.ours.isSubset(of: Self.storeys.keys))
  }

  @Test(arguments: Manifest.modules)
  func theManifestNamesWhatTheSourcesImport(module: DeclaredTarget) {
    #expect(Self.imports(of: module.name).intersection(Self.ours) == module.below)
  }

  @Test(arguments: Manifest.modules)
  func arrowsPointDown(module: DeclaredTarget) throws {
    let storey = try #require(Self.storeys[module.name])
    for below in module.below { #expect((Self.storeys[below] ?? .max) < storey, "\(module.name) imports \(below)") }
  }

  @Test(arguments: ["Text", "EDTF", "Serial", "Platform"])
  func someImportNothingOfOurs(module: String) {
    #expect(Self.imports(of: module).isDisjoint(with: Self.ours))
  }

  @Test func theProtocolKnowsNothingOfArticles() {
    #expect(Self.imports(of: "LSP").intersection(Self.ours) == ["Serial"])
  }

  @Test func syntaxAndDatesDoNotKnowEachOther() {
    #expect(!Self.imports(of: "Syntax").contains("EDTF"))
    #expect(Self.imports(of: "Temporal").intersection(Self.ours) == ["EDTF"])
  }

  /// No Foundation, no libc, no Dispatch, no regular expressions: bytes in, values out. A lock around what was worked out
  /// before is no way out, nor is a back door of the standard library's own.
  @Test(arguments: withoutInputOrOutput)
  func theEngineImportsNothingFromOutside(module: String) {
    #expect(Self.imports(of: module).subtracting(Self.ours).subtracting(["Swift", "Synchronization"]) == [])
  }

  /// The C library of a system has one name in the sources, and few know it.
  @Test func onlyTheOutermostModulesKnowTheSystem() {
    let knowing = Self.ours.filter { Self.imports(of: $0).contains("Platform") }
    #expect(knowing.isSubset(of: ["Disk", "Server", "dossier"]), "\(knowing)")
    for module in Self.ours.subtracting(["Platform"]) {
      let systems = Self.imports(of: module).intersection(["Glibc", "Musl", "Darwin", "Bionic", "WinSDK"])
      #expect(systems.isEmpty, "\(module) imports \(systems)")
    }
  }

  @Test func onlyTheProtocolReadsJSON() {
    for module in Self.ours.subtracting(["LSP", "Server"]) {
      let foundations = Self.imports(of: module).filter { $0.hasPrefix("Foundation") }
      #expect(foundations.isEmpty, "\(module) imports \(foundations)")
    }
  }

  @Test func noPackageIsNamed() {
    #expect(!Manifest.file.text.contains(".package("))
    #expect(!Manifest.file.text.contains(".product("))
  }

  @Test func everyFolderOfTestsIsATarget() {
    let folders = Set(Checkout.tests.compactMap { $0.path.split(separator: "/").dropFirst().first.map(String.init) })
    // A benchmark is a program of its own, which no target builds.
    #expect(folders.subtracting(["Benchmarks"]) == Set(Manifest.targets.map(\.name)).subtracting(Self.ours))
  }
}
