// A file as the checks across files see it.

internal import Corpus
internal import EDTF

/// A file of a corpus, and what is asked of the corpus for it.
struct FileInCorpus {
  var id: FileID
  var record: FileRecord
  var corpus: Snapshot
  /// The uses whose handle is not defined for this file; none where a codebook could not be read, since that may define it.
  let unknownUses: [Use]
  /// What the file sees; without its own definitions where no use is unknown, since nothing is looked up then.
  let scope: Scope
  /// The definition that another article has for itself alone, by the place of an unknown handle.
  let elsewhere: [Int32: DefinitionElsewhere]

  /// The day on which the check runs; nil where nobody says.
  let today: CalendarDay?

  var facts: Facts { record.facts }

  init(_ id: FileID, _ record: FileRecord, _ corpus: Snapshot, today: CalendarDay?) {
    self.today = today
    self.id = id
    self.record = record
    self.corpus = corpus
    unknownUses = corpus.hasUnreadCodebooks ? [] : corpus.unknownUses(of: record)
    scope = Scope(unknownUses.isEmpty ? Facts() : record.facts, corpus.vocabulary)
    elsewhere = Self.elsewhere(unknownUses, id, record, corpus)
  }

  private static func elsewhere(
    _ unknown: [Use],
    _ id: FileID,
    _ record: FileRecord,
    _ corpus: Snapshot
  ) -> [Int32: DefinitionElsewhere] {
    var found: [Int32: DefinitionElsewhere] = [:]
    var asked: Set<Int32> = []
    var definitions: [FileID: [Handle: Definition]] = [:]
    for use in unknown where asked.insert(use.handle).inserted {
      guard let handle = record.facts.handle(of: use), let other = corpus.article(defining: handle, but: id),
        let article = corpus.record(other)
      else { continue }
      let known =
        definitions[other]
        ?? Dictionary(article.facts.definitions.map { ($0.handle, $0) }, uniquingKeysWith: { first, _ in first })
      definitions[other] = known
      guard let definition = known[handle] else { continue }
      found[use.handle] = DefinitionElsewhere(path: article.path, definition: definition)
    }
    return found
  }
}
