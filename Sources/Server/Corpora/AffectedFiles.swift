// What a change to one file means for the others of its corpus.

internal import Corpus
internal import Disk
internal import Project

/// That a change concerns other files of its corpus: the open ones are all looked at again.
struct AffectedFiles: Sendable {
  var root: DiskPath
  /// Files that are perhaps not open and whose findings may have changed, those of their words left aside.
  var files: Set<FileID> = []
  /// Whether any file may be judged otherwise, by its words too: the codebooks say something else.
  var isEverything = false
  /// Whether many files were read anew: any may be judged otherwise.
  var isReload = false
  /// The corpus before the change; nil where no such file is named.
  var before: CorpusCheck?

  /// The same for a client that pulls: what it asks of other files it asks by itself.
  var ofOpenFiles: AffectedFiles { AffectedFiles(root: root) }
}
