// Every place of a file at which a handle or a label is written.

internal import Corpus
internal import Syntax
internal import Text

extension SyntaxTree {
  /// The places of a handle's name without its sigil, in their order: where it is used and defined, in items that cannot
  /// be read, too, and among the `values` of a variable.
  func places(of handle: Handle) -> [TextRange] {
    var places: [TextRange] = []
    func add(_ written: TextRange) {
      let name = TextRange(written.start + 1, written.end)
      if holds(handle.name, name) { places.append(name) }
    }
    for node in nodes where !node.kind.isComposite && node.range.length > 1 {
      let namespace: Namespace?
      switch node.kind {
      case .actor: namespace = .actor
      case .issue: namespace = .issue
      case .verb: namespace = .verb
      case .variableName: namespace = .variable
      case .handle: namespace = Sigil(rawValue: bytes[Int(node.range.start)]).map { Namespace($0) }
      default: namespace = nil
      }
      if namespace == handle.namespace { add(node.range) }
    }
    for part in handleParts where part.namespace == handle.namespace { add(part.range) }
    return places.sorted()
  }

  /// The places of a label's name without its `^`, in their order.
  func places(ofLabel name: String) -> [TextRange] {
    nodes.lazy.filter { $0.kind == .label }.map { TextRange($0.range.start + 1, $0.range.end) }
      .filter { holds(name, $0) }
  }

  /// What stands for a handle in the header: what a definition is `in`, and the handles that a variable may have as values.
  private var handleParts: [(namespace: Namespace, range: TextRange)] {
    var found: [(namespace: Namespace, range: TextRange)] = []
    for definition in definitions {
      for property in definition.properties {
        let key = PropertyKey(bytes, property.key)
        guard key == .in || key == .values && definition.sigil == .variable else { continue }
        for part in property.parts {
          guard part.name.length > 1, let sigil = Sigil(rawValue: bytes[Int(part.name.start)]),
            key == .in ? sigil == definition.sigil : sigil == .actor || sigil == .issue
          else { continue }
          found.append((Namespace(sigil), part.name))
        }
      }
    }
    return found
  }

  /// Whether a name stands in a range, as names are compared.
  private func holds(_ name: String, _ range: TextRange) -> Bool {
    let written = bytes[range.indices]
    if written.elementsEqual(name.utf8) { return true }
    return written.contains { $0 >= 0x80 } && String(decoding: written, as: UTF8.self) == name
  }
}
