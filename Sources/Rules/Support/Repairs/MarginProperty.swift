// A property that stands at the margin, where it is read as a key of the header.

internal import Syntax
internal import Text

/// `kind: person` below `@x: X`, without the white space before it that makes it a property.
struct MarginProperty {
  let key: PropertyKey
  let definition: DefinitionView

  /// Those of a header, by the places of their keys: directly below a definition that may have them, with nothing but
  /// other properties, comments and blank lines between.
  static func all(in file: FileCheck) -> [TextRange: MarginProperty] {
    let tree = file.tree
    guard !file.definitions.isEmpty,
      let header = tree.children(of: 0).first(where: { tree.nodes[$0].kind == .header })
    else { return [:] }
    let views = Dictionary(file.definitions.map { ($0.whole.start, $0) }, uniquingKeysWith: { first, _ in first })
    var definition: DefinitionView?
    var found: [TextRange: MarginProperty] = [:]
    for node in tree.children(of: header) {
      switch tree.nodes[node].kind {
      case .definition: definition = views[tree.nodes[node].range.start]
      case .entry:
        guard let owner = definition,
          let name = tree.children(of: node).first(where: { tree.nodes[$0].kind == .key }).map({ tree.nodes[$0].range }
          ),
          let key = PropertyKey(tree.bytes, name), PropertyKey.keys(of: owner.sigil).contains(key)
        else {
          definition = nil
          continue
        }
        found[name] = MarginProperty(key: key, definition: owner)
      case .blank, .comment: continue
      default: definition = nil
      }
    }
    return found
  }

  private func hasIndentedLine(below entry: HeaderEntry, _ bytes: [UInt8]) -> Bool {
    guard let end = bytes[Int(entry.value.end)...].firstIndex(of: 0x0A), end + 1 < bytes.count else { return false }
    return bytes[end + 1] == 0x20 || bytes[end + 1] == 0x09
  }

  /// Indents the line of an entry. Safe where the definition has no such property yet, and may have the value:
  /// what an `in` leads to may not be defined, and indented lines below would count again with this one.
  func fix(_ entry: HeaderEntry, _ tree: SyntaxTree) -> Fix {
    let isFree = key.mayRepeat || !definition.properties.contains { PropertyKey(tree.bytes, $0.key) == key }
    return Fix(
      "Indent it by two spaces",
      isSafe: isFree && key != .in && !hasIndentedLine(below: entry, tree.bytes)
        && UnknownProperty.fits(tree.string(entry.value), key, definition.sigil),
      TextEdit(TextRange(at: entry.key.start), "  ")
    )
  }
}
