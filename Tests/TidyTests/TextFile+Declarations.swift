// What a Swift file declares where no brace is open.

extension TextFile {
  /// The types that other files can see: not those that are private to this file, nor those within other types.
  var declaredTypes: [String] {
    topLevel(of: ["struct", "class", "enum", "protocol", "actor", "typealias"])
  }

  /// The types that it extends for other files: `Text.TextRange` and `[UInt8]` by their last name, `TextRange` and
  /// `UInt8`.
  var extendedTypes: [String] { topLevel(of: ["extension"]) }

  private func topLevel(of keywords: Set<Substring>) -> [String] {
    lines.compactMap { line in
      guard let first = line.first, first.isLetter || first == "@" else { return nil }
      let words = line.split { " <:{".contains($0) }
      guard let keyword = words.firstIndex(where: keywords.contains), keyword + 1 < words.count else { return nil }
      let before = words[..<keyword]
      guard before.allSatisfy({ $0.hasPrefix("@") || Self.modifiers.contains($0) }),
        !before.contains(where: { $0.hasSuffix("private") })
      else { return nil }
      return words[keyword + 1].split { !$0.isLetter && !$0.isNumber && $0 != "_" }.last.map(String.init)
    }
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "final", "indirect", "open", "nonisolated",
  ]

  /// The file's name without folders and `.swift`: `Snapshot+Change`.
  var stem: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }

  /// The folder it is in: `Sources/Corpus/Index`.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}
