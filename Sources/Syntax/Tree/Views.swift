// Typed views of a header's nodes: entries, definitions and their properties.

public import Text

/// `key: value` at the margin of a header.
public struct HeaderEntry: Hashable, Sendable {
  /// The key as written, without white space around it.
  public var key: TextRange
  /// The value as written, trimmed; empty, behind the colon, where nothing stands.
  public var value: TextRange
  /// The line with its line end.
  public var line: TextRange
}

/// A definition: sigil and handle, title, properties. One whose handle cannot be read has no view.
public struct DefinitionView: Hashable, Sendable {
  public var sigil: Sigil
  /// Sigil and handle.
  public var handle: TextRange
  /// The title, trimmed; empty where none stands.
  public var title: TextRange
  public var properties: [PropertyView]
  /// From the sigil to the end of the last property's line.
  public var whole: TextRange
}

/// An indented `key: value`.
public struct PropertyView: Hashable, Sendable {
  public var key: TextRange
  /// The value as written, trimmed.
  public var value: TextRange
  /// The values of a list (`also`, `role`, `in`, `values`); empty for other keys.
  public var parts: [PartView]
  /// The line with its line end.
  public var line: TextRange
}

/// One value of a list: a name and perhaps a period.
public struct PartView: Hashable, Sendable {
  public var name: TextRange
  public var period: TextRange?
}

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
        default: break
        }
      }
      return entry
    }
  }

  /// The value of the first entry with a key; nil where there is none.
  public func value(of key: String) -> String? {
    guard let header = children(of: 0).first(where: { nodes[$0].kind == .header }) else { return nil }
    for entry in children(of: header) where nodes[entry].kind == .entry {
      guard let name = children(of: entry).first(where: { nodes[$0].kind == .key }).map({ nodes[$0].range }),
        name.length == key.utf8.count, bytes[name.indices].elementsEqual(key.utf8)
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

  /// The text of a range with its escapes undone: a backslash before an ASCII punctuation mark is left out.
  public func unescaped(_ range: TextRange) -> String {
    let source = bytes[range.clamped(to: bytes.count).indices]
    guard source.contains(0x5C) else { return String(decoding: source, as: UTF8.self) }
    var result: [UInt8] = []
    var index = source.startIndex
    while index < source.endIndex {
      if source[index] == 0x5C, index + 1 < source.endIndex, source[index + 1].isASCIIPunctuation { index += 1 }
      result.append(source[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a string says: without its quotation marks, escapes undone.
  public func stringValue(_ range: TextRange) -> String {
    guard range.length >= 2 else { return "" }
    return unescaped(TextRange(range.start + 1, range.end - 1))
  }
}
