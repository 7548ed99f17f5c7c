// Which paths a setting's pattern covers.

import Corpus
import TestSupport
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("a.article", "a.article", true), ("a.article", "b/a.article", false), ("*", "a.article", true),
    ("*", "b/a", false),
    ("**", "a.article", true), ("**", "b/c/a.article", true), ("drafts/**", "drafts/a.article", true),
    ("drafts/**", "drafts/b/a.article", true), ("drafts/**", "draft/a.article", false), ("drafts", "drafts/a", false),
    ("**/a.article", "a.article", true), ("**/a.article", "b/c/a.article", true),
    ("**/a.article", "b/ba.article", false),
    ("a/**/b", "a/b", true), ("a/**/b", "a/c/d/b", true), ("a/**/b", "a/c/b/d", false), ("a/**/b/*", "a/b/c/b/d", true),
    ("?.article", "a.article", true), ("?.article", "ab.article", false), ("?.article", "é.article", true),
    ("?", "日", true), ("*é", "aéé", true), ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false),
    ("a**b", "aXb", true),
    ("*.article", "x/a.article", false), ("x/*/z", "x/y/z", true), ("x/*/z", "x/z", false),
    ("", "a", false), ("", "", true), ("**", "", true), ("/a/", "a", true),
  ])
  func aPatternCovers(pattern: String, path: String, isCovered: Bool) {
    #expect(PathPattern(pattern).matches(path) == isCovered)
  }

  /// Two ways to one answer: by trying everything.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func tryingEverythingAgrees(seed: UInt64) {
    var dice = Seeded(seed: seed)
    func word(_ letters: [String], _ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "" }.joined()
    }
    for _ in 0..<2000 {
      let pattern = word(["a", "b", "é", "*", "?", "/", "**/", "/**"], 7)
      let path = word(["a", "b", "é", "/"], 8)
      #expect(PathPattern(pattern).matches(path) == covers(names(pattern), names(path)), "\(pattern) \(path)")
    }
  }

  private func names(_ text: String) -> [[Unicode.Scalar]] {
    text.split(separator: "/", omittingEmptySubsequences: true).map { Array($0.unicodeScalars) }
  }

  private func covers(_ parts: [[Unicode.Scalar]], _ names: [[Unicode.Scalar]]) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    let rest = Array(parts.dropFirst())
    if part == ["*", "*"] { return (0...names.count).contains { covers(rest, Array(names.dropFirst($0))) } }
    guard let name = names.first else { return false }
    return covers(part[...], name[...]) && covers(rest, Array(names.dropFirst()))
  }

  private func covers(_ part: ArraySlice<Unicode.Scalar>, _ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = part.first else { return name.isEmpty }
    if first == "*" { return (0...name.count).contains { covers(part.dropFirst(), name.dropFirst($0)) } }
    guard let letter = name.first, first == "?" || first == letter else { return false }
    return covers(part.dropFirst(), name.dropFirst())
  }

  /// `a*a*a*…b` on `aaa…` would take ages if every star tried every place.
  @Test func aHostilePatternEnds() {
    let pattern = PathPattern(String(repeating: "a*", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 4000)))
    let folders = PathPattern(String(repeating: "**/a/", count: 200) + "b")
    #expect(!folders.matches(String(repeating: "a/", count: 2000) + "c"))
  }
}
