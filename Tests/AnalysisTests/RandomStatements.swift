// A corpus of random statements, with the stands that they make, worked out in the simplest way.

import TestSupport

/// One stand as the test works it out.
struct NaiveStand: Hashable {
  var file: String
  var statement: Int
  var holder: String
  var target: String
  var sign: String
}

/// Actors in actors and issues in issues, some for a year alone, and articles with statements on them and on each other.
struct RandomStatements {
  private(set) var files: [(path: String, text: String)] = []
  private(set) var stands: Set<NaiveStand> = []
  /// By actor or issue what it is in, and the year in which it is; nil for any.
  private var memberships: [String: [(whole: String, year: Int?)]] = [:]
  /// By article its year; nil for one without a date.
  private(set) var years: [String: Int?] = [:]

  static let actors = (0..<6).map { "@a\($0)" }
  static let issues = (0..<5).map { "#i\($0)" }

  /// A statement as it was put together.
  private struct Said {
    var holders: [String]
    var sign: String
    var targets: [String]
    var others: [Int]
  }

  init(_ random: inout Seeded) {
    var codebook = ""
    for names in [Self.actors, Self.issues] {
      for (place, name) in names.enumerated() {
        codebook += "\(name): \(name.dropFirst())\n"
        for whole in names[..<place] where Int.random(in: 0...2, using: &random) == 0 {
          let year = Bool.random(using: &random) ? Int.random(in: 1993...1994, using: &random) : nil
          memberships[name, default: []].append((whole, year))
        }
        let written = (memberships[name] ?? []).map { $0.whole + ($0.year.map { ", \($0)" } ?? "") }
        if !written.isEmpty { codebook += "  in: \(written.joined(separator: " | "))\n" }
      }
    }
    files.append(("dossier.codebook", codebook))
    for number in 0..<Int.random(in: 1...4, using: &random) { article("\(number).article", &random) }
  }

  private mutating func article(_ path: String, _ random: inout Seeded) {
    let year = Int.random(in: 0...4, using: &random) == 0 ? nil : Int.random(in: 1993...1994, using: &random)
    years[path] = .some(year)
    let month = Int.random(in: 1...12, using: &random)
    var text = year.map { "published: \($0)-\(month < 10 ? "0" : "")\(month)-03\n" } ?? "title: None\n"
    if Bool.random(using: &random) { text += "coder: c\(Int.random(in: 0...1, using: &random))\n" }
    text += "---\n"
    var said: [Said] = []
    for number in 0..<Int.random(in: 0...8, using: &random) {
      func some(_ names: [String]) -> [String] {
        (0..<Int.random(in: 1...2, using: &random)).map { _ in names.randomElement(using: &random) ?? names[0] }
      }
      var one = Said(
        holders: some(Self.actors),
        sign: ["+", "-", "~"].randomElement(using: &random) ?? "+",
        targets: [],
        others: []
      )
      if number == 0 || Bool.random(using: &random) { one.targets = some(Self.issues + Self.actors) }
      if number > 0, one.targets.isEmpty || Int.random(in: 0...2, using: &random) == 0 {
        one.others = (0..<Int.random(in: 1...2, using: &random)).map { _ in Int.random(in: 0..<number, using: &random) }
      }
      func mark() -> String { Int.random(in: 0...7, using: &random) == 0 ? "?" : "" }
      let targets = one.targets.map { $0 + mark() } + Set(one.others).sorted().map { "^l\($0)" }
      let clause = ["", "", "", " as alleged", " as former", " if #i0", " via @a0"].randomElement(using: &random) ?? ""
      let holders = one.holders.map { $0 + mark() }.joined(separator: ", ")
      text +=
        "They [said \(number)]{^l\(number): \(holders) \(one.sign) \(targets.joined(separator: ", "))\(clause)}.\n\n"
      said.append(one)
      for end in Self.ends(number, said) {
        for holder in one.holders {
          stands.insert(NaiveStand(file: path, statement: number, holder: holder, target: end.target, sign: end.sign))
        }
      }
    }
    files.append((path, text))
  }

  private static func ends(_ number: Int, _ said: [Said]) -> [(target: String, sign: String)] {
    let one = said[number]
    var found = one.targets.map { (target: $0, sign: one.sign) }
    for other in one.others {
      for end in ends(other, said) {
        let isOpen = one.sign == "~" || end.sign == "~"
        found.append((end.target, isOpen ? "~" : one.sign == end.sign ? "+" : "-"))
      }
    }
    return found
  }

  /// Whether a name is in another, at any remove, in a year; at any time where there is none.
  func isIn(_ name: String, _ whole: String, _ year: Int?) -> Bool {
    (memberships[name] ?? []).contains { membership in
      guard membership.year == nil || year == nil || membership.year == year else { return false }
      return membership.whole == whole || isIn(membership.whole, whole, year)
    }
  }
}
