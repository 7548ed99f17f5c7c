// Where a new definition goes: behind the last of its kind.

internal import Corpus
internal import Text

/// A place in a header or a codebook at which a definition is added.
struct DefinitionPlace {
  let offset: TextOffset
  /// What stands before the new lines: the line end of the line behind which they go, whose own they take over, so that an
  /// editor which ends files with a line end by itself shows no empty line; nothing in a header without a line.
  let before: String

  /// Behind the last definition of a kind; in a file without one, behind the last line that is not blank.
  init(of namespace: Namespace, in facts: Facts) {
    // By index: a look at each definition would copy it.
    let last = facts.definitions.indices.last { facts.definitions[$0].handle.namespace == namespace }
    offset = last.map { facts.definitions[$0].contentEnd } ?? facts.headerContentEnd
    before = offset > facts.header.start ? "\n" : ""
  }

  /// Adds lines that end in a line end.
  func edit(adding lines: String) -> TextEdit {
    TextEdit(TextRange(at: offset), before.isEmpty ? lines : before + lines.dropLast())
  }
}
