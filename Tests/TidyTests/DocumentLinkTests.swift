// What the documents point to is there: files, headings, folders. They use common words.

import Foundation
import TestSupport
import Testing

@Suite struct DocumentLinkTests {
  static let documents =
    [Checkout.file("README.md")] + Checkout.files("grammar", ".md") + Checkout.files(".github", ".md")
    + Checkout.files("editors", ".md") + Checkout.files("Sources", ".md")

  @Test func thereAreDocuments() { #expect(Self.documents.count >= 25) }

  @Test(arguments: documents)
  func everyLinkLeadsSomewhere(file: TextFile) {
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    for part in Self.prose(file).components(separatedBy: "](").dropFirst() {
      let target = String(part.prefix { $0 != ")" })
      guard !target.hasPrefix("http") else { continue }
      let halves = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let path = halves[0].isEmpty ? file.path : Self.joined(folder, halves[0])
      #expect(FileManager.default.fileExists(atPath: Repository.url(path).path), "\(target)")
      if halves.count > 1 { #expect(Self.anchors(Checkout.file(path)).contains(halves[1]), "\(target)") }
    }
  }

  /// A path in backticks is one of this checkout, or of a reader's own corpus, which begins with no folder of ours.
  @Test(arguments: documents)
  func everyPathIsThere(file: TextFile) {
    let code = Self.prose(file).components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    for path in code where ["Sources/", "Tests/", "grammar/", "editors/", ".ci/"].contains(where: path.hasPrefix) {
      let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/.-_+".contains($0) }
      guard isPlain else { continue }
      #expect(FileManager.default.fileExists(atPath: Repository.url(path).path), "\(path)")
    }
  }

  /// Who does what, in common words. The tables that the program writes are its own.
  @Test(arguments: documents)
  func privateWordsAreAvoided(file: TextFile) {
    let prose = Self.prose(file).components(separatedBy: "<!-- /").map { part in
      part.components(separatedBy: "<!-- ").first ?? part
    }.joined().lowercased()
    for word in [
      "is told", "are told", "mends", "mended", "a slip", "slips", "tongue", "fellow", "gainsa", "stratum", "is judged",
      "stands already", "passed over",
    ] {
      #expect(!prose.contains(word), "\(word)")
    }
  }

  /// The text without its fenced blocks.
  private static func prose(_ file: TextFile) -> String {
    var isFenced = false
    return file.lines.filter { line in
      if line.hasPrefix("```") { isFenced.toggle() }
      return !isFenced && !line.hasPrefix("```")
    }.joined(separator: "\n")
  }

  private static func joined(_ folder: String, _ path: String) -> String {
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The headings as a forge names them.
  private static func anchors(_ file: TextFile) -> Set<String> {
    Set(
      prose(file).split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacingOccurrences(of: " ", with: "-")
      }
    )
  }
}
