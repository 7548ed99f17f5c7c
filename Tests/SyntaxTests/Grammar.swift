// A grammar in the notation of the XML specification, from which sentences are made at random.

import TestSupport

/// The rules of `grammar/dossier.ebnf`, and what it says is refused.
struct Grammar: Sendable {
  indirect enum Part: Sendable {
    case text(String)
    case rule(String)
    case letters([Character])
    case row([Part])
    case choice([Part])
    /// At least, and whether more may follow.
    case repeated(Part, least: Int, isMany: Bool)
  }

  private(set) var rules: [String: Part] = [:]
  /// In the order of the page.
  private(set) var names: [String] = []
  /// What is refused, behind the name of the rule that stands above it.
  private(set) var refused: [(rule: String, text: String)] = []
  /// Lines that are no rule.
  private(set) var flaws: [String] = []

  init(_ page: String) {
    var isComment = false
    for line in page.split(separator: "\n").map(String.init) {
      if isComment || line.hasPrefix("/*") {
        isComment = !line.hasSuffix("*/")
        if let text = line.dropFirst(3).dropLast(3).wholeText(behind: "not: ") {
          refused.append((names.last ?? "", text))
        }
      } else if let middle = line.firstRange(of: "::=") {
        let name = line[..<middle.lowerBound].filter { $0 != " " }
        var reader = Reader(rest: Array(line[middle.upperBound...]))
        rules[name] = reader.choice()
        names.append(name)
        if !reader.rest.isEmpty || reader.isBroken { flaws.append(line) }
      } else {
        flaws.append(line)
      }
    }
  }

  /// Rules that are named and nowhere defined.
  var missing: Set<String> {
    func named(_ part: Part) -> [String] {
      switch part {
      case .text, .letters: []
      case .rule(let name): [name]
      case .row(let parts), .choice(let parts): parts.flatMap(named)
      case .repeated(let part, _, _): named(part)
      }
    }
    return Set(rules.values.flatMap(named)).subtracting(rules.keys)
  }

  /// A sentence of a rule. The deeper, the fewer parts are repeated.
  func sentence(_ name: String, depth: Int = 0, _ random: inout Seeded) -> String {
    rules[name].map { sentence($0, depth: depth + 1, &random) } ?? ""
  }

  private func sentence(_ part: Part, depth: Int, _ random: inout Seeded) -> String {
    switch part {
    case .text(let text): return text
    case .rule(let name): return sentence(name, depth: depth, &random)
    case .letters(let letters): return letters.randomElement(using: &random).map { String($0) } ?? ""
    case .row(let parts): return parts.map { sentence($0, depth: depth, &random) }.joined()
    case .choice(let parts):
      // A deep sentence takes the first way, which never leads deeper.
      guard depth < 12, let part = parts.randomElement(using: &random) else {
        return parts.first.map { sentence($0, depth: depth, &random) } ?? ""
      }
      return sentence(part, depth: depth, &random)
    case .repeated(let part, let least, let isMany):
      let most = depth > 12 ? least : isMany ? least + 3 : 1
      return (0..<Int.random(in: least...most, using: &random)).map { _ in
        sentence(part, depth: depth, &random)
      }.joined()
    }
  }

  /// Reads the right side of a rule.
  private struct Reader {
    var rest: [Character]
    var isBroken = false

    mutating func skip() { rest = Array(rest.drop { $0 == " " }) }

    mutating func choice() -> Part {
      var parts = [row()]
      while rest.first == "|" {
        rest.removeFirst()
        parts.append(row())
      }
      return parts.count == 1 ? parts[0] : .choice(parts)
    }

    mutating func row() -> Part {
      var parts: [Part] = []
      skip()
      while let first = rest.first, first != "|", first != ")" {
        parts.append(repetition(single(first)))
        skip()
      }
      return parts.count == 1 ? parts[0] : .row(parts)
    }

    mutating func single(_ first: Character) -> Part {
      switch first {
      case "\"", "'":
        rest.removeFirst()
        let text = String(rest.prefix { $0 != first })
        rest = Array(rest.dropFirst(text.count + 1))
        return .text(text)
      case "#":
        let code = rest.dropFirst(2).prefix { $0.isHexDigit }
        rest = Array(rest.dropFirst(2 + code.count))
        return .text(UInt32(String(code), radix: 16).flatMap(UnicodeScalar.init).map { String($0) } ?? "")
      case "(":
        rest.removeFirst()
        let part = choice()
        isBroken = isBroken || rest.first != ")"
        rest = Array(rest.dropFirst())
        return part
      case "[": return letters()
      default:
        let name = String(rest.prefix { $0.isLetter })
        isBroken = isBroken || name.isEmpty
        rest = Array(rest.dropFirst(max(1, name.count)))
        return .rule(name)
      }
    }

    /// A class of characters: `[a-z]`, or characters as they are. A `]` stands first in it, a backslash is doubled.
    mutating func letters() -> Part {
      rest.removeFirst()
      var letters: [Character] = []
      while let first = rest.first, first != "]" || letters.isEmpty {
        rest.removeFirst()
        if rest.first == "-", rest.count > 1, rest[1] != "]", let low = first.unicodeScalars.first?.value,
          let high = rest[1].unicodeScalars.first?.value, low <= high
        {
          letters += (low...high).compactMap(UnicodeScalar.init).map { Character($0) }
          rest.removeFirst(2)
        } else if first == "\\", rest.first == "\\" {
          letters.append(first)
          rest.removeFirst()
        } else {
          letters.append(first)
        }
      }
      rest = Array(rest.dropFirst())
      return .letters(letters)
    }

    mutating func repetition(_ part: Part) -> Part {
      guard let sign = rest.first, "?*+".contains(sign) else { return part }
      rest.removeFirst()
      return .repeated(part, least: sign == "+" ? 1 : 0, isMany: sign != "?")
    }
  }
}

extension Substring {
  /// What stands behind the words that it begins with.
  fileprivate func wholeText(behind words: String) -> String? {
    hasPrefix(words) ? String(dropFirst(words.count)) : nil
  }
}
