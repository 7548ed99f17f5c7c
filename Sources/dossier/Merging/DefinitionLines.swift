// The lines of a definition, merged property by property.

internal import Syntax

enum DefinitionLines {
  /// nil where the sides contradict each other.
  static func merged(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
    let (old, a, b) = (Definition(base), Definition(ours), Definition(theirs))
    guard let head = ThreeWay.choice(old.head, a.head, b.head) else { return nil }
    var result = head
    var keys = old.keys
    let newer = Set(a.keys + b.keys).subtracting(keys)
    // The order of one side alone stays.
    let both = a.keys.contains { !old.keys.contains($0) } && b.keys.contains { !old.keys.contains($0) }
    let order = a.keys.filter(newer.contains) + b.keys.filter { newer.contains($0) && !a.keys.contains($0) }
    keys += both ? newer.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) } : order
    for key in keys {
      let (x, y, z) = (old.lines[key] ?? [], a.lines[key] ?? [], b.lines[key] ?? [])
      if let lines = ThreeWay.choice(x, y, z) {
        result += lines
      } else if PropertyKey(rawValue: key)?.isList == true,
        let parts = ThreeWay.list(parts(x), parts(y), parts(z)), !parts.isEmpty
      {
        result += Array("  \(key): ".utf8) + Array(parts.joined(separator: Array(" | ".utf8))) + [0x0A]
      } else {
        return nil
      }
    }
    return result
  }

  /// The parts of a property's lines, each between bars.
  private static func parts(_ lines: [UInt8]) -> [[UInt8]] {
    lines.split(separator: 0x0A).flatMap { line -> [[UInt8]] in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return [] }
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
      return separatedByBars(value).map { Array($0.utf8) }
    }
  }

  private struct Definition {
    var head: [UInt8] = []
    var keys: [String] = []
    /// The lines of each property, and of each comment or blank line by itself.
    var lines: [String: [UInt8]] = [:]

    init(_ bytes: [UInt8]) {
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
        let whole = Array(line) + [0x0A]
        if head.isEmpty {
          head = whole
          continue
        }
        let text = String(decoding: line, as: UTF8.self)
        let trimmed = text.drop(while: \.isWhitespace)
        let isProperty = !trimmed.hasPrefix("//") && trimmed.contains(":")
        let key = isProperty ? String(trimmed.prefix { $0 != ":" && !$0.isWhitespace }) : text
        if lines[key] == nil { keys.append(key) }
        lines[key, default: []] += whole
      }
    }
  }
}

/// The parts of a value, without the white space around them.
private func separatedByBars(_ value: String) -> [String] {
  value.split(separator: " | ").map { part in
    String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }.filter { !$0.isEmpty }
}
