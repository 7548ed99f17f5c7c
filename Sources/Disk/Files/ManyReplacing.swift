// Putting many files in place: the disk is waited for once, not for each.

/// Replaces files as `replaceFile` does, each whole or not at all: all are written beside the old ones first, and take their
/// places when they are safe on the disk. `isStill` is asked of each, by its number, just before; a file of which it says no
/// is left as it is. The answers come in the order of the files.
///
/// Waiting for the disk takes some 10 ms for one file; what many wait for it writes together.
public func replaceFiles(_ files: [(path: DiskPath, bytes: [UInt8])], isStill: (Int) -> Bool) -> [Replaced] {
  replaceFiles(files, isStill: isStill) { $0.synced() }
}

/// `syncing` waits until a file that was written is on the disk.
func replaceFiles(
  _ files: [(path: DiskPath, bytes: [UInt8])],
  isStill: (Int) -> Bool,
  syncing: (TemporaryFile) -> Result<Void, ErrorNumber>
) -> [Replaced] {
  var answers: [Replaced] = []
  while answers.count < files.count {
    let part = files.indices.dropFirst(answers.count).prefix(partLength(files[answers.count...]))
    // Only when all are written is the first waited for: the disk has the rest by then, or is at it.
    let written = part.map { replacement(of: files[$0].path, by: files[$0].bytes, isSynced: false) }
    let staged = written.map { file in file.flatMap { file in syncing(file.0).map { file } } }
    var folders: Set<DiskPath> = []
    for (index, staged) in zip(part, staged) {
      switch staged {
      case .failure(let error): answers.append(.failed(DiskProblem(.write, files[index].path, errno: error.code)))
      case .success(let (temporary, _)) where !isStill(index):
        temporary.remove()
        answers.append(.leftAsItIs)
      case .success(let (temporary, target)):
        switch temporary.renamed(to: target) {
        case .failure(let error): answers.append(.failed(DiskProblem(.write, files[index].path, errno: error.code)))
        case .success:
          folders.insert(target.folder)
          answers.append(.done)
        }
      }
    }
    folders.forEach(sync)
  }
  return answers
}

/// How many files are written at once: they are on the disk twice meanwhile.
private func partLength(_ files: ArraySlice<(path: DiskPath, bytes: [UInt8])>) -> Int {
  var (count, size) = (0, 0)
  for file in files.prefix(4096) {
    size += file.bytes.count
    if count > 0, size > 64 << 20 { break }
    count += 1
  }
  return count
}
