// Articles put together at random, with tags of every kind.

import TestSupport

/// An article whose spans nest, touch and repeat, with a foot or without, over marks that other programs trip over.
struct RandomArticle {
  private(set) var source = ""
  private var labels: [String] = []

  private static let words = [
    "Tokyo", "the U.S.", "日本", "e\u{301}te\u{301}", "😀", "👩‍👩‍👧", "[sic]", "C:\\\\d", "a\\{b\\}", "“No,”", "1993", "--",
    "x\\[", "\\]y",
    "\\\\", "don’t", "A;B", "tab\there", "(so)", "ארה״ב",
  ]
  private static let items = [
    "@a", "@a, @b?", "#i", "#i, #j %frame x", "1993-04-16", "{1993, 1994}", "PT35M", "not @a", "not @a note \"n\"",
    "note \"a \\\"b\\\" {c} \\\\ d\"", "@a %by @b note \"x; y\"", "@a - #i", "@a? +wants? #i?, @b",
    "@a, @b -rejects #i to @b via @c, @a on 1993-04-05 because #j, 1993 if @b unless 1993-12/.. as alleged %frame \"x y\" note \"n\"",
    "@a ~ #j; #i", "@a -rejects #i to @b to @c",
  ]

  init(_ random: inout Seeded) {
    source = "title: T\npublished: 1993-04-17\nx-own: 1, 2\n@l: a local one\n  also: L, 1990/.. | M\n  in: @a\n---\n"
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      for _ in 0..<Int.random(in: 1...8, using: &random) { part(&random, depth: 0) }
      source += ["\n", "\n\n", "\r\n\r\n", ".\n"].randomElement(using: &random) ?? ""
    }
    let foot = labels.filter { _ in Bool.random(using: &random) }
    if !foot.isEmpty { source += "\n---\n" }
    for label in foot { source += "^\(label): @a + #i because ^\(labels[0])\n" }
  }

  private mutating func part(_ random: inout Seeded, depth: Int) {
    switch Int.random(in: 0...5, using: &random) {
    case 0 where depth < 4:
      source += "["
      for _ in 0..<Int.random(in: 1...4, using: &random) { part(&random, depth: depth + 1) }
      source += "w]{\(tag(&random))} "
    case 1: source += " Osaka{\(tag(&random))} "
    // Within a span no line is blank without its markup: no program could hold such words in one paragraph.
    case 2 where depth == 0: source += ["\n", "\r\n", " "].randomElement(using: &random) ?? ""
    case 2: source += ["a\nb", "a\r\nb ", " "].randomElement(using: &random) ?? ""
    default: source += (Self.words.randomElement(using: &random) ?? "") + " "
    }
  }

  /// One item or two, with a label or without.
  private mutating func tag(_ random: inout Seeded) -> String {
    switch Int.random(in: 0...5, using: &random) {
    case 0:
      let label = "l\(labels.count)"
      labels.append(label)
      return "^\(label)"
    case 1 where !labels.isEmpty: return "^\(labels.randomElement(using: &random) ?? "")"
    case 2:
      let label = "s\(Int.random(in: 0..<1_000_000_000, using: &random))"
      return "^\(label): @a -rejects #i, @b"
    case 3:
      return (Self.items.randomElement(using: &random) ?? "") + "; " + (Self.items.randomElement(using: &random) ?? "")
    default: return Self.items.randomElement(using: &random) ?? ""
    }
  }
}
