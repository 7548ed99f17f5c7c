// A definition that goes to another file, just as it is written.

public import Corpus
internal import Text

/// The move of a definition between a header and a codebook, to its place among its kind.
public struct DefinitionMove {
  public let edits: [FileEdit]

  /// `path`: the file in which the definition stands now; `target`: the one that it goes to.
  public init(of definition: Definition, from path: String, to target: FileRecord) {
    let place = DefinitionPlace(of: definition.handle.namespace, in: target.facts)
    self.init(of: definition, from: path, to: target.path, at: place)
  }

  init(of definition: Definition, from path: String, to target: String, at place: DefinitionPlace) {
    var added = FileEdit(path: target, edit: place.edit(adding: definition.source))
    added.moved = MovedLines(path: path, range: definition.whole, before: place.before)
    edits = [added, FileEdit(path: path, edit: TextEdit(definition.whole, ""))]
  }
}
