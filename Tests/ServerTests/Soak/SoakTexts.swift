// Texts for the soak test: short, and full of what concerns other files.

import TestSupport

/// Writes codebooks and articles of few names, so that files meet.
enum SoakTexts {
  static let folders = ["", "d", "d/f", "e"]
  static let codebooks = ["dossier.codebook", "d/dossier.codebook", "d/f/p.codebook", "e/p.codebook", "p.codebook"]
  static let articles = [
    "a.article", "b.article", "d/a.article", "d/f/a.article", "d/f/b.article", "e/a.article", "new/a.article",
  ]
  static var paths: [String] { codebooks + articles }

  private static let definitions = [
    "@us: United States", "@us: United States\n  also: Washington", "@us: America", "@japan: Japan\n  in: @west",
    "@west: The West\n  in: @us", "@bush: George Bush\n  also: the President, 1989-01-20/1993-01-20",
    "@bush: George Bush\n  also: the President", "@ben: Ben\n  role: the President, 1993",
    "@aide: an aide\n  kind: anonymous",
    "#trade: Trade", "#quotas: Quotas\n  in: #trade", "+wants: wants\n  also: asks", "-wants: does not",
    "-rejects: no\n  also: refuses",
    "%frame: Frame\n  values: moral | economic", "%frame: Frame\n  values: moral", "%frame: Frame", "title: A title",
    "check unknown-actor: hint", "check cue-without-statement: info", "check wrong-sign in d/**: off",
    "check untagged-mention in a*: warning", "check unused-definition: off", "", "nonsense", "@7: Seven",
  ]
  private static let headers = [
    "published: 1993-04-17", "published: 1990-02-01", "coder: ada", "coder: ben", "@aide: an aide", "@us: City of US",
    "@ben: Ben", "title: T", "language: de", "",
  ]
  private static let phrases = [
    "Washington{@us} left. ", "Washington left. ", "[The President]{@bush} said no. ", "The President met Ben{@ben}. ",
    "Tokyo{@japan} and the aide{@aide}. ", "[more trade]{@us +wants #trade} ", "[less trade]{@us -wants #trade} ",
    "[no quotas]{@us -rejects #quotas %frame moral} ", "[quotas]{@us + #quotas on 1993-04-17} ",
    "[none]{@us - #quotas on 1993-04-17} ",
    "She asks for trade{#trade}. ", "One two three four five six seven eight nine. ", "He{@nobody} and ", "日本🎌 é{@us} ",
    "{", "} ",
    "[it]{^a} ", "on Friday{1993-04-16} ", "\n\n", "\n", "\r", "\r\n", "America ",
  ]

  /// A whole text for a path.
  static func text(_ path: String, _ dice: inout Seeded) -> String {
    let end = Int.random(in: 0..<8, using: &dice) == 0 ? "\r\n" : "\n"
    func lines(_ list: [String], _ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &dice)).map { _ in (list.randomElement(using: &dice) ?? "") + end }.joined()
    }
    if path.hasSuffix(".codebook") { return lines(definitions, 0...6) }
    let phrases = (0..<Int.random(in: 0...4, using: &dice)).map { _ in self.phrases.randomElement(using: &dice) ?? "" }
    return lines(headers, 0...3) + "---" + end + phrases.joined() + end
  }

  /// A piece of one, as somebody types or pastes it; at the start of a line where `isLine`.
  static func piece(_ path: String, isLine: Bool, _ dice: inout Seeded) -> String {
    let small = ["a", " ", "é", "🎌", "\n", "\r", "{", "}", "]", "[", "@", "#", ":", "---\n", "-", "+", "\r\n", "//"]
    if isLine {
      let list = path.hasSuffix(".codebook") ? definitions : headers + phrases
      return (list.randomElement(using: &dice) ?? "") + "\n"
    }
    if Bool.random(using: &dice) { return small.randomElement(using: &dice) ?? "" }
    return (path.hasSuffix(".codebook") ? ["@us", "United", "1993", "wants: ", "also: Ben"] : phrases).randomElement(
      using: &dice
    ) ?? ""
  }
}
