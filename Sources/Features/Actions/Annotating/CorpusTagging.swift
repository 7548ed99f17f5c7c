// All untagged names of one actor, tagged in every article of the corpus.

public import Corpus
internal import Rules
internal import Syntax
public import Text

/// What `dossier tag --actor` does, for an editor.
public enum CorpusTagging {
  /// The actor at a place whose names could be tagged everywhere; nil where none stands there, and for one that is known to
  /// one article alone.
  public static func actor(at offset: TextOffset, in context: FeatureContext) -> Handle? {
    guard case .handle(let handle)? = context.symbol(at: offset)?.symbol, handle.namespace == .actor,
      context.corpus.vocabulary.entry(handle) != nil, !context.facts.owns(handle)
    else { return nil }
    return handle
  }

  /// All mentions of the actor at a place that have no tag in the open article, tagged; empty where there are none.
  static func offers(at offset: TextOffset, in context: FeatureContext) -> [OfferedEdit] {
    guard context.tree.hasHeader, !context.tree.isCodebook, let actor = actor(at: offset, in: context) else {
      return []
    }
    let check = FileCheck(ParsedText(context.tree), at: context.path)
    let tagging = MentionTagging(check, context.corpus.vocabulary, actors: [actor])
    let count = tagging.tagged.count
    if count == 0 { return [] }
    let mentions = count == 1 ? "the other mention" : "all \(count) other mentions"
    let edits = tagging.edits.sorted { $0.range < $1.range }
    return [OfferedEdit(.tag, "Tag \(mentions) of \(actor.written) in the article", edits, in: context)]
  }

  /// The articles that change, by path; those that a setting leaves out, and those that are no longer what the corpus holds,
  /// left out. Reads every article. What `beforeEach` throws, before each article, ends the work.
  public static func changes<Stop: Error>(
    of actor: Handle,
    in context: FeatureContext,
    beforeEach: () throws(Stop) -> Void
  ) throws(Stop) -> [ChangedFile] {
    var changed: [ChangedFile] = []
    let vocabulary = context.corpus.vocabulary
    for file in context.corpus.files {
      guard let record = context.corpus.record(file), !record.facts.isCodebook, !record.facts.owns(actor) else {
        continue
      }
      try beforeEach()
      if MentionTagging.isTurnedOff(in: record.path, record.facts, vocabulary) { continue }
      guard let edited = context.text(record.path).flatMap({ context.corpus.editedFile(at: record.path, $0) }) else {
        continue
      }
      let check = FileCheck(ParsedText(edited.tree), at: record.path)
      let tagging = MentionTagging(check, vocabulary, actors: [actor])
      guard !tagging.edits.isEmpty else { continue }
      changed.append(
        ChangedFile(path: record.path, old: edited.bytes, edits: tagging.edits.sorted { $0.range < $1.range })
      )
    }
    return changed
  }
}
