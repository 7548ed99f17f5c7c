// The entries and definitions of a header, read from its nodes.

internal import Text

extension SyntaxTree {
  /// The header's entries in their order.
  public var entries: [HeaderEntry] {
    headerNodes(.entry).map { node in
      var entry = HeaderEntry(key: TextRange(at: 0), value: TextRange(at: 0), line: nodes[node].range)
      for child in children(of: node) {
        switch nodes[child].kind {
        case .key: entry.key = nodes[child].range
        case .colon: entry.value = TextRange(at: nodes[child].range.end)
        case .value: entry.value = nodes[child].range
        case .part:
          entry.value = entry.parts.isEmpty ? nodes[child].range : TextRange(entry.value.start, nodes[child].range.end)
          entry.parts.append(nodes[child].range)
        default: break
        }
      }
      return entry
    }
  }

  /// The value of the first entry with a key; nil where there is none.
  public func value(of key: HeaderKey) -> String? {
    guard let header = children(of: 0).first(where: { nodes[$0].kind == .header }) else { return nil }
    for entry in children(of: header) where nodes[entry].kind == .entry {
      guard let name = children(of: entry).first(where: { nodes[$0].kind == .key }).map({ nodes[$0].range }),
        HeaderKey(bytes, name) == key
      else { continue }
      return children(of: entry).first { nodes[$0].kind == .value }.map { string(nodes[$0].range) } ?? ""
    }
    return nil
  }

  /// The header's definitions in their order.
  public var definitions: [DefinitionView] {
    headerNodes(.definition).compactMap { node in
      var view: DefinitionView?
      for child in children(of: node) {
        let range = nodes[child].range
        switch nodes[child].kind {
        case .handle:
          guard let sigil = Sigil(bytes.byte(Int(range.start))) else { return nil }
          view = DefinitionView(
            sigil: sigil,
            handle: range,
            title: TextRange(at: range.end),
            properties: [],
            whole: nodes[node].range
          )
        case .colon: view?.title = TextRange(at: range.end)
        case .name: view?.title = range
        case .property: view?.properties.append(property(child))
        default: break
        }
      }
      return view
    }
  }

  /// The properties of a definition that are read: those that its kind has, and of one that may not repeat the first.
  public func standing(_ definition: DefinitionView) -> [(key: PropertyKey, property: PropertyView)] {
    let known = PropertyKey.keys(of: definition.sigil)
    var standing: [(key: PropertyKey, property: PropertyView)] = []
    standing.reserveCapacity(definition.properties.count)
    // A few, which are compared faster than they are hashed.
    var single: [PropertyKey] = []
    for property in definition.properties {
      guard let key = PropertyKey(bytes, property.key), known.contains(key) else { continue }
      if !key.mayRepeat {
        if single.contains(key) { continue }
        single.append(key)
      }
      standing.append((key, property))
    }
    return standing
  }

  private func headerNodes(_ kind: SyntaxKind) -> [Int] {
    guard let header = children(of: 0).first(where: { nodes[$0].kind == .header }) else { return [] }
    return children(of: header).filter { nodes[$0].kind == kind }
  }

  private func property(_ node: Int) -> PropertyView {
    var view = PropertyView(key: TextRange(at: 0), value: TextRange(at: 0), parts: [], line: nodes[node].range)
    for child in children(of: node) {
      let range = nodes[child].range
      switch nodes[child].kind {
      case .key: view.key = range
      case .colon: view.value = TextRange(at: range.end)
      case .value: view.value = range
      case .part:
        view.value = view.parts.isEmpty ? range : TextRange(view.value.start, range.end)
        var part = PartView(name: TextRange(at: range.start), period: nil)
        for leaf in children(of: child) {
          if nodes[leaf].kind == .name { part.name = nodes[leaf].range }
          if nodes[leaf].kind == .period { part.period = nodes[leaf].range }
        }
        view.parts.append(part)
      default: break
      }
    }
    return view
  }
}
