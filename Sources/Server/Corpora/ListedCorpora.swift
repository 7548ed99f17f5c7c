// Corpora of which the codebooks are read, and the articles are not.

internal import Disk

struct ListedCorpora: Sendable {
  /// Those with files in the order in which they are listed, then those without.
  var corpora: [OpenCorpus]
  let problems: [DiskProblem]
}
