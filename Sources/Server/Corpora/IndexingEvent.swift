// What a run of indexing posts to the loop.

internal import Disk

/// A run that was called off posts nothing more.
enum IndexingEvent: Sendable {
  /// All codebooks are read, and no article yet.
  case codebooks(run: Int, [OpenCorpus], [DiskProblem])
  case progress(run: Int, done: Int, total: Int)
  case complete(run: Int, [OpenCorpus])
}
