// swift-tools-version: 6.1
// Dossier: annotated articles checked and served. The toolchain is the only dependency.

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stratum of the house: what it may import stands here and nowhere else.
func stratum(_ name: String, on below: [String] = []) -> [Target] {
  let dependencies = below.map { Target.Dependency.target(name: $0) }
  return [.target(name: name, dependencies: dependencies, swiftSettings: strict)]
}

func tests(_ name: String, on below: [String]) -> Target {
  let dependencies = below.map { Target.Dependency.target(name: $0) }
  return .testTarget(name: name, dependencies: dependencies, exclude: [], swiftSettings: strict)
}

let package = Package(
  name: "dossier",
  targets: [
    stratum("Text"),
    stratum("LSP"),
  ].flatMap { $0 } + [
    tests("TextTests", on: ["Text"]),
    tests("LSPTests", on: ["LSP"]),
  ]
)
