// Random tags and headers from a seed, and the roles that a tree gives to its parts.

import Syntax
import TestSupport
import Text

/// Articles and codebooks that hold all that a tag and a header may hold.
struct CursorFixture {
  var random: Seeded

  init(seed: UInt64) { random = Seeded(seed: seed) }

  mutating func article() -> String {
    let body = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      one(of: ["Tokyo{", "[the two sides]{", "[he [who]{@x} waited]{", "a\\{b [c]{"]) + items() + "}"
        + one(of: [" ", "\n", "\n\n"])
    }
    let foot = (0..<Int.random(in: 0...2, using: &random)).map {
      "^\($0)\(one(of: [":", ": ", " : ", ":  "]))" + statement() + "\n"
    }
    return header() + "---\n" + body.joined() + (foot.isEmpty ? "" : "\n---\n" + foot.joined())
  }

  mutating func header() -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      one(of: [0, 1, 2]) == 0
        ? one(of: HeaderKey.allCases.map(\.written) + ["x-a", "check bad-value in a/*"]) + colon() + value() + "\n"
        : definition()
    }.joined()
  }

  /// Loses some bytes and puts others in.
  mutating func damaged(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let lost = Bool.random(using: &random) ? 0 : Int.random(in: 0...3, using: &random)
      let piece = Bool.random(using: &random) ? "" : one(of: PropertySoupTests.pieces)
      bytes.replaceSubrange(at..<min(bytes.count, at + lost), with: Array(piece.utf8))
    }
    return bytes
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func list(_ values: [String]) -> String {
    (0..<one(of: [1, 1, 2, 3])).map { _ in one(of: values) + one(of: ["", "", "?"]) }
      .joined(separator: one(of: [",", ", ", " , "]))
  }

  private mutating func items() -> String {
    (0..<one(of: [1, 1, 2, 3])).map { _ in item() }.joined(separator: one(of: [";", "; ", " ;\n"]))
  }

  private mutating func item() -> String {
    switch one(of: [0, 1, 2, 3, 4, 5, 6, 7, 7, 7]) {
    case 0: return list(["@us", "@日本", "@a-b.c"]) + tail([])
    case 1: return list(["#x", "#long-issue"]) + tail([])
    case 2:
      return one(of: ["1993-04-16", "{1993, 1994}", "P1Y", "-0043", "1993, 1994 and more", "1993 \"a note b\""])
        + tail([])
    case 3: return "^1" + note()
    case 4: return "not " + list(["@us", "@x"]) + note()
    case 6: return "^p\(one(of: [":", ": ", " : "]))" + statement()
    case 5: return "note \"a; b, @c \\\"d\\\" to\""
    default: return statement()
    }
  }

  private mutating func statement() -> String {
    list(["@us", "@x"]) + one(of: [" ", "  ", "\u{200F} "]) + one(of: ["-rejects", "+v", "~", "- ", "-v?"]) + " "
      + one(of: [list(["#x", "@us"]), "^1", "^1, #x"]) + tail(Keyword.clauses)
  }

  private mutating func tail(_ clauses: [Keyword]) -> String {
    var parts: [String] = []
    for keyword in clauses where one(of: [0, 1, 2]) == 0 {
      switch keyword.value {
      case .handles(let sigils):
        let more = ["", "", ", ^2", ",1993-04, #z", " , {1993, 1994} ,@z", ", 1993/.. , ^3"]
        parts.append(
          "\(keyword.written) " + list(sigils.map { $0.character + "y" })
            + (keyword.takesStatementsAndDates ? one(of: more) : "")
        )
      case .date:
        parts.append("\(keyword.written) " + one(of: ["1993", "[1993, 1994]", "soon, or later", ", 1993", ""]))
      case .factuality: parts.append("\(keyword.written) " + one(of: Factuality.allCases).written)
      case .string, .checks: break
      }
    }
    if one(of: [0, 1]) == 0 {
      parts.append("%f " + one(of: ["moral", "\"a, b; c\"", "@us", "#x?", "{1993, 1994}", "0.5"]))
    }
    return parts.map { " " + $0 }.joined() + note()
  }

  private mutating func note() -> String {
    let notes = ["", "", " note \"n\"", " note \"a ; \\\" {b} to @c\"", " allow a-b", " note \"n\" allow a-b , c-d"]
    return one(of: notes)
  }

  private mutating func colon() -> String { one(of: [":", ": ", " : ", ":\t"]) }

  private mutating func value() -> String { one(of: ["", "a", "a b, c | d", "1993-04-16", "person", "日本", "@x"]) }

  private mutating func definition() -> String {
    let sigil = one(of: Sigil.allCases)
    let handle = one(of: ["x", "x", "日本", "7g", ""])
    let head = sigil.character + handle + colon() + value() + one(of: ["\n", "\r\n", "\n\n"])
    let properties = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      one(of: ["  ", "\t"]) + one(of: PropertyKey.allCases.map(\.written) + ["colour", "x-a"]) + colon()
        + one(of: [value(), "@y, 1993/1994 | @z", "a, 1993 | b|c", "A \\| B, 1993"])
        + one(of: ["\n", "\n\n", " \n  // c\n", "\n  broken\n"])
    }
    return head + properties.joined()
  }
}

extension SyntaxTree {
  /// The parts of tags and of the foot whose role the tree shows, with that role.
  var rolesInTags: [(range: TextRange, role: TagRole)] {
    var found: [(TextRange, TagRole)] = []
    var labelled: Set<Int> = []
    for (index, node) in nodes.enumerated() where node.kind.isItem || node.kind == .labelled {
      if node.kind == .labelled {
        for child in self.children(of: index) {
          if nodes[child].kind == .label { found.append((nodes[child].range, .label)) }
          labelled.insert(child)
        }
        continue
      }
      let children = children(of: index).map { $0 }
      let isFoot = foot?.encloses(node.range) ?? false || labelled.contains(index)
      let hasVerb = children.contains { nodes[$0].kind == .verb }
      var isBehindVerb = false
      var isNegation = false
      for child in children {
        let range = nodes[child].range
        switch nodes[child].kind {
        case .actor where isBehindVerb: found.append((range, .target))
        case .issue where isBehindVerb: found.append((range, .target))
        case .label: found.append((range, isBehindVerb ? .target : .label))
        case .actor: found.append((range, isNegation ? .argument(.not) : hasVerb || isFoot ? .holder : .mention))
        case .issue: found.append((range, .topic))
        case .dateText: found.append((range, .date))
        case .verb:
          found.append((range, .verb))
          isBehindVerb = true
        case .keyword:
          found.append((range, .keyword))
          isNegation = true
        case .unsure: if let last = found.last { found.append((range, last.1)) }
        case .clause, .note, .allowance, .variable: found += rolesInPart(child)
        default: break
        }
      }
    }
    return found
  }

  private func rolesInPart(_ part: Int) -> [(TextRange, TagRole)] {
    var keyword: Keyword?
    return children(of: part).compactMap { leaf in
      let range = nodes[leaf].range
      switch nodes[leaf].kind {
      case .keyword:
        keyword = Keyword(bytes, range)
        return (range, .keyword)
      case .variableName: return (range, .variable)
      case .actor, .issue, .label, .dateText, .bareValue, .string, .unsure:
        return (range, keyword.map { .argument($0) } ?? .value)
      default: return nil
      }
    }
  }

  /// The parts of a header whose role the tree shows, with that role.
  var rolesInHeader: [(range: TextRange, role: HeaderRole)] {
    var found: [(TextRange, HeaderRole)] = []
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .entry:
        var key: HeaderKey?
        for leaf in children(of: index) {
          let range = nodes[leaf].range
          if nodes[leaf].kind == .key {
            key = HeaderKey(rawValue: string(range))
            found.append((range, .key))
          }
          if nodes[leaf].kind == .value || nodes[leaf].kind == .part { found.append((range, .value(of: key))) }
        }
      case .definition:
        guard let sigil = Sigil(rawValue: bytes[Int(node.range.start)]) else { continue }
        for child in children(of: index) {
          let range = nodes[child].range
          switch nodes[child].kind {
          case .handle: found.append((range, .handle(sigil)))
          case .name: found.append((range, .title(sigil)))
          case .property: found += rolesInProperty(child, sigil)
          default: break
          }
        }
      default: break
      }
    }
    return found
  }

  private func rolesInProperty(_ property: Int, _ sigil: Sigil) -> [(TextRange, HeaderRole)] {
    var key: PropertyKey?
    var found: [(TextRange, HeaderRole)] = []
    for leaf in property..<Int(nodes[property].next) {
      let range = nodes[leaf].range
      switch nodes[leaf].kind {
      case .key:
        key = PropertyKey(rawValue: string(range)).flatMap { PropertyKey.keys(of: sigil).contains($0) ? $0 : nil }
        found.append((range, .property(in: sigil)))
      case .value, .name: found.append((range, .propertyValue(of: key, in: sigil)))
      case .period: found.append((range, .period(of: key, in: sigil)))
      default: break
      }
    }
    return found
  }
}
