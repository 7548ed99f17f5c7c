// A definition goes from a header to the codebook, or from there into a header.

internal import Corpus
internal import Rules
internal import Text

enum DefinitionMoves {
  /// The move of the definition whose handle stands at `offset`. Into a header goes what one article alone uses.
  static func actions(at offset: TextOffset, in context: FeatureContext) -> [CodeAction] {
    let facts = context.facts
    guard let place = facts.definitions.indices.first(where: { facts.definitions[$0].range.touches(offset) }) else {
      return []
    }
    let definition = facts.definitions[place]
    guard facts.definitions.first(where: { $0.handle == definition.handle })?.range == definition.range else {
      return []
    }
    guard let target = facts.isCodebook ? article(for: definition, context) : codebook(for: definition, context) else {
      return []
    }
    var guarded = context.editGuard
    let move = DefinitionMove(of: definition, from: context.path, to: target)
    guard let edit = guarded.resolve(move.edits, in: context.path) else { return [] }
    let title = "Move the definition to \(target.facts.isCodebook ? "" : "the header of ")\(target.path)"
    return OfferedEdit.allowed([OfferedEdit(facts.isCodebook ? .inline : .extract, title, edit)], in: context)
  }

  /// The first codebook, where none defines the handle already.
  private static func codebook(for definition: Definition, _ context: FeatureContext) -> FileRecord? {
    let vocabulary = context.corpus.vocabulary
    guard vocabulary.entry(definition.handle) == nil else { return nil }
    return vocabulary.codebooks.first.flatMap(context.corpus.record)
  }

  /// The one article that uses the handle; nil where several do, or a codebook does.
  private static func article(for definition: Definition, _ context: FeatureContext) -> FileRecord? {
    let corpus = context.corpus
    let users = corpus.files(using: definition.handle)
    guard users.count == 1, !corpus.hasUnreadFiles, let record = users.first.flatMap(corpus.record),
      !record.facts.isCodebook, record.facts.hasHeader, !record.facts.owns(definition.handle),
      let standing = corpus.vocabulary.entry(definition.handle),
      standing.path == context.path, standing.definition.range == definition.range
    else { return nil }
    return record
  }
}
