// swift-tools-version: 6.1
// Dossier: annotated articles checked and served. The toolchain is the only dependency.

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module: it may import what `below` names, and nothing else.
func module(_ name: String, on below: String...) -> Target {
  .target(name: name, dependencies: below.map { .target(name: $0) }, swiftSettings: strict)
}

/// A target of tests: every one may use what tests share.
func tests(_ name: String, on below: String..., exclude: [String] = []) -> Target {
  let below = (below + ["TestSupport"]).map { Target.Dependency.target(name: $0) }
  return .testTarget(name: name, dependencies: below, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "dossier",
  targets: [
    module("Text"),
    module("EDTF"),
    module("Temporal", on: "EDTF"),
    module("Syntax", on: "Text"),
    module("Corpus", on: "Text", "EDTF", "Temporal", "Syntax"),
    module("Rules", on: "Text", "EDTF", "Temporal", "Syntax", "Corpus"),
    module("Analysis", on: "Text", "EDTF", "Syntax", "Corpus"),
    module("Serial"),
    module("Features", on: "Text", "EDTF", "Temporal", "Syntax", "Corpus", "Rules", "Analysis", "Serial"),
    module("Reports", on: "Text", "EDTF", "Syntax", "Corpus", "Rules", "Analysis", "Serial"),
    module("Export", on: "Text", "EDTF", "Syntax", "Corpus", "Rules", "Serial"),
    module("Import", on: "Text", "EDTF", "Temporal", "Syntax", "Corpus", "Rules", "Serial"),
    module("Platform"),
    module("Disk", on: "Platform"),
    module("Project", on: "Disk", "Text", "EDTF", "Syntax", "Corpus", "Rules"),
    module("LSP", on: "Serial"),
    module(
      "Server",
      on: "Text",
      "Syntax",
      "Corpus",
      "Rules",
      "Features",
      "Serial",
      "LSP",
      "Disk",
      "Project",
      "Platform"
    ),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Text", "EDTF", "Temporal", "Syntax", "Corpus", "Rules", "Analysis", "Features", "Serial", "Reports", "Export",
        "Import", "Disk", "Project", "Platform", "Server",
      ],
      swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "DiskTestSupport",
      dependencies: ["Disk", "TestSupport"],
      path: "Tests/DiskTestSupport",
      swiftSettings: strict
    ),
    .target(
      name: "Fixtures",
      dependencies: ["Text", "EDTF", "Syntax", "Corpus", "Rules", "Project", "TestSupport"],
      path: "Tests/Fixtures",
      swiftSettings: strict
    ),
    tests("TextTests", on: "Text"),
    tests("EDTFTests", on: "EDTF"),
    tests("TemporalTests", on: "EDTF", "Temporal", exclude: ["Expressions"]),
    tests("SyntaxTests", on: "Syntax", "Text"),
    tests("CorpusTests", on: "Text", "EDTF", "Syntax", "Corpus", "Fixtures"),
    tests("RulesTests", on: "EDTF", "Temporal", "Rules", "Corpus", "Syntax", "Text", "Fixtures", "Project"),
    tests("FeaturesTests", on: "Features", "Fixtures", "Project", "Rules", "Corpus", "Syntax", "Text"),
    tests("SerialTests", on: "Serial"),
    tests("ImportTests", on: "Import", "Export", "Corpus", "Syntax", "Text", "Fixtures"),
    tests("ReportsTests", on: "Reports", "Serial", "Rules", "Corpus", "Syntax", "Text", "Fixtures"),
    tests("AnalysisTests", on: "Analysis", "EDTF", "Corpus", "Syntax", "Text", "Fixtures"),
    tests("DiskTests", on: "Disk", "DiskTestSupport", "Platform"),
    tests("ProjectTests", on: "Project", "Disk", "DiskTestSupport", "Rules", "Corpus", "Syntax"),
    tests("LSPTests", on: "LSP"),
    tests("ServerTests", on: "Server", "LSP", "Text", "Corpus", "Rules", "Disk", "Project", "Serial"),
    tests("ClientTests", on: "dossier"),
    tests("TidyTests"),
    tests(
      "dossierTests",
      on: "dossier",
      "Fixtures",
      "Disk",
      "Platform",
      "Project",
      "Rules",
      "EDTF",
      "Text",
      exclude: ["Transcripts"]
    ),
  ]
)
