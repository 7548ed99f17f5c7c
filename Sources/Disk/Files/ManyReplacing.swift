// Putting many files in place: the disk is waited for once, not for each.

import Platform

/// Replaces files as `replaceFile` does, each whole or not at all: all are written beside the old ones first, and take their
/// places when they are safe on the disk. `isStill` is asked of each, by its number and where it is at that moment, just
/// before and in the very step that replaces it; a file of which it says no is left as it is. The answers come in the order
/// of the files. Where a signal ends the program, those that wait are taken away.
///
/// Waiting for the disk takes some 10 ms for one file; what many wait for it writes together.
public func replaceFiles(
  _ files: [(path: DiskPath, bytes: [UInt8])],
  isStill: (Int, DiskPath) -> Bool
) -> [Replaced] {
  replaceFiles(files, isStill: isStill) { $0.synced() }
}

/// `syncing` waits until a file that was written is on the disk.
func replaceFiles(
  _ files: [(path: DiskPath, bytes: [UInt8])],
  isStill: (Int, DiskPath) -> Bool,
  syncing: (TemporaryFile) -> Result<Void, ErrorNumber>
) -> [Replaced] {
  var answers: [Replaced] = []
  while answers.count < files.count {
    let part = files.indices.dropFirst(answers.count).prefix(partLength(files[answers.count...]))
    answers += Ending.held { replacePart(part, of: files, isStill: isStill, syncing: syncing) }
  }
  return answers
}

private func replacePart(
  _ part: Range<Int>,
  of files: [(path: DiskPath, bytes: [UInt8])],
  isStill: (Int, DiskPath) -> Bool,
  syncing: (TemporaryFile) -> Result<Void, ErrorNumber>
) -> [Replaced] {
  let ended = Result<(TemporaryFile, DiskPath), ErrorNumber>.failure(ErrorNumber(code: EINTR))
  // Only when all are written is the first waited for: the disk has the rest by then, or is at it.
  let written = part.map {
    Ending.isAsked ? ended : replacement(of: files[$0].path, by: files[$0].bytes, isSynced: false)
  }
  let staged = written.map { file in
    file.flatMap { file in Ending.isAsked ? .success(file) : syncing(file.0).map { file } }
  }
  var folders: Set<DiskPath> = []
  let answers = zip(part, staged).map { index, staged -> Replaced in
    let replaced = staged.flatMap { temporary, target in
      temporary.replaces(target) { !Ending.isAsked && isStill(index, $0) }.map { ($0, target.folder) }
    }
    switch replaced {
    case .failure(let error): return .failed(DiskProblem(.write, files[index].path, errno: error.code))
    case .success((false, _)): return .leftAsItIs
    case .success((true, let folder)):
      folders.insert(folder)
      return .done
    }
  }
  folders.forEach(sync)
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
