// What a run of indexing posts to the loop.

/// A run that was called off posts nothing more.
enum IndexingEvent: Sendable {
  /// All codebooks are read, and no article yet. Nothing more is read before the loop says so.
  case codebooks(run: Int, ListedCorpora)
  case progress(run: Int, done: Int, total: Int)
  case complete(run: Int, [OpenCorpus])
}
