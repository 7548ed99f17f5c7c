// A definition where it stands in its file.

internal import Corpus
internal import Syntax
internal import Text

/// A definition, its view in the tree of its file, and the file's path.
struct PlacedDefinition {
  let path: String
  let tree: SyntaxTree
  let definition: Definition
  let view: DefinitionView

  /// nil where no such definition stands in the tree.
  init?(_ definition: Definition, _ tree: SyntaxTree, at path: String) {
    guard let view = tree.definitions.first(where: { $0.handle == definition.range }) else { return nil }
    (self.path, self.tree, self.definition, self.view) = (path, tree, definition, view)
  }

  /// The handle with its sigil.
  var written: String { definition.sigil.character + definition.handle.name }

  /// The comments among its properties, each without white space around it.
  var comments: [String] {
    leaves(.comment).map { range in
      String(tree.string(range).drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
  }

  /// The first of its lines that says nothing, since it cannot be read, is given twice, or is no property of its kind; nil
  /// where all say something.
  var firstUnread: TextRange? {
    let standing = tree.standing(view)
    if let line = leaves(.malformedLine).first { return line }
    for property in view.properties where !standing.contains(where: { $0.property == property }) { return property.key }
    for (key, property) in standing {
      let isRead: Bool
      switch key {
      case .kind: isRead = definition.kind != nil
      case .weight: isRead = definition.weight != nil
      case .also, .role, .in: isRead = property.parts.allSatisfy { says($0, key) }
      case .values, .url, .wikidata, .note, .allow: isRead = true
      }
      if !isRead { return property.key }
    }
    return nil
  }

  /// Whether a value of a list is read whole: its period, and the handle of a membership.
  private func says(_ part: PartView, _ key: PropertyKey) -> Bool {
    let list = key == .also ? definition.names : key == .role ? definition.roles : definition.memberships
    guard let dated = list.first(where: { $0.range == part.name }) else { return false }
    return (part.period == nil) == (dated.period == nil) && !(key == .in && dated.text.isEmpty)
  }

  private func leaves(_ kind: SyntaxKind) -> [TextRange] {
    var found: [TextRange] = []
    var index = tree.firstNode(from: view.whole.start)
    while index < tree.nodes.count, tree.nodes[index].range.start < view.whole.end {
      if tree.nodes[index].kind == kind { found.append(tree.nodes[index].range) }
      index += 1
    }
    return found
  }
}
