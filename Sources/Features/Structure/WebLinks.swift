// Addresses in headers and codebooks: `url` and `wikidata`.

internal import Serial
public import Syntax
internal import Text

/// Document links.
public enum WebLinks {
  /// The addresses of a header, in their order. What is no address of the web (`javascript:`, `file:`, `data:`) and no item
  /// of Wikidata is left out, so that a click starts nothing but a browser.
  public static func of(_ tree: SyntaxTree) -> [WebLink] {
    var links: [WebLink] = []
    if !tree.isCodebook {
      links += tree.entries.filter { HeaderKey(tree.bytes, $0.key) == .url }.compactMap { address($0.value, tree) }
    }
    for definition in tree.definitions {
      for (key, property) in tree.standing(definition) {
        switch key {
        case .url: links += [address(property.value, tree)].compactMap(\.self)
        case .wikidata: links += [item(property.value, tree)].compactMap(\.self)
        case .also, .kind, .role, .in, .weight, .values, .note, .allow: break
        }
      }
    }
    return links.sorted { $0.range < $1.range }
  }

  /// The longest address that is one.
  private static let longest = 2000

  private static func address(_ range: TextRange, _ tree: SyntaxTree) -> WebLink? {
    let bytes = tree.bytes[range.indices]
    guard bytes.count <= longest, let scheme = ["http://", "https://"].first(where: { begins(bytes, $0) }) else {
      return nil
    }
    let host = bytes.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
    // Who puts a name before the host means to look like another.
    guard !host.isEmpty, host.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"@\\<>\"{}|^`%".utf8.contains($0) }) else {
      return nil
    }
    guard !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return nil }
    var target = ""
    for byte in bytes {
      let isPlain = byte < 0x80 && !"<>\"{}|\\^`".utf8.contains(byte)
      target += isPlain ? String(UnicodeScalar(byte)) : PercentEncoding.encoded([byte])
    }
    return WebLink(range: range, target: target, tooltip: "Open \(tree.string(range))")
  }

  /// `Q1124`, an item of Wikidata; or its whole address.
  private static func item(_ range: TextRange, _ tree: SyntaxTree) -> WebLink? {
    let written = tree.bytes[range.indices]
    guard let first = written.first, written.count > 1, written.count <= 16, "QPL".utf8.contains(first),
      written.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return address(range, tree) }
    let name = tree.string(range)
    let page = first == UInt8(ascii: "P") ? "Property:\(name)" : first == UInt8(ascii: "L") ? "Lexeme:\(name)" : name
    return WebLink(
      range: range,
      target: "https://www.wikidata.org/wiki/\(page)",
      tooltip: "Open \(name) on Wikidata"
    )
  }

  /// Whether an address begins with a scheme, whose letters may be capitals.
  private static func begins(_ bytes: ArraySlice<UInt8>, _ scheme: String) -> Bool {
    bytes.count > scheme.utf8.count && zip(bytes, scheme.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $0 > 0x40 }
  }
}
