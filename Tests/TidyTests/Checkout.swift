// The files of this checkout, as the tidy tests read them.

import Foundation
import TestSupport

/// A file and its text.
struct TextFile: Sendable, CustomStringConvertible {
  /// Relative to the top of the checkout.
  var path: String
  var text: String
  var description: String { path }

  /// The file's name without folders and extension.
  var name: String { String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "") }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that a Swift file imports, each once.
  var imports: Set<String> { Set(lines.compactMap(Self.importedModule)) }

  private static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else { return nil }
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    guard words[..<keyword].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") }) else { return nil }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let path = words[(keyword + 1)...].drop { kinds.contains($0) }.first
    return path?.split(separator: ".").first.map(String.init)
  }
}

enum Checkout {
  /// A file of the checkout; one that cannot be read is empty.
  static func file(_ path: String) -> TextFile {
    TextFile(path: path, text: (try? String(contentsOf: Repository.url(path), encoding: .utf8)) ?? "")
  }

  /// The files beneath a folder whose name ends in `suffix`, by path.
  static func files(_ folder: String, _ suffix: String) -> [TextFile] {
    let found = FileManager.default.enumerator(atPath: Repository.url(folder).path)?.allObjects ?? []
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }.sorted().map { file("\(folder)/\($0)") }
  }

  /// The names of what stands in a folder.
  static func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: Repository.url(folder).path)) ?? []).sorted()
  }

  static let sources = files("Sources", ".swift")
  static let tests = files("Tests", ".swift")
}
