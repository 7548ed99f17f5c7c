// A file that is written piece by piece beside the one that it will replace.

internal import Platform

/// A file that takes its place when all of it is written. Until `finish` the old one is as it was; whoever gives up before,
/// or is ended by a signal, leaves nothing behind.
public final class StagedFile {
  /// As whoever wants it calls it.
  public let named: DiskPath
  private let temporary: TemporaryFile
  private let target: DiskPath
  private var isEnded = false

  /// Begins to write the file at `path`. It keeps the attributes of the file that is there.
  public static func begin(_ path: DiskPath) -> Result<StagedFile, DiskProblem> {
    Ending.begin()
    switch replacement(of: path, by: [], isSynced: false) {
    case .success(let (temporary, target)): return .success(StagedFile(path, temporary, target))
    case .failure(let error):
      Ending.end()
      return .failure(DiskProblem(.write, path, errno: error.code))
    }
  }

  private init(_ named: DiskPath, _ temporary: TemporaryFile, _ target: DiskPath) {
    (self.named, self.temporary, self.target) = (named, temporary, target)
  }

  deinit { discard() }

  /// Where it is written.
  public var folder: DiskPath { target.folder }

  /// Writes bytes behind what is written.
  public func append(_ bytes: [UInt8]) -> Result<Void, DiskProblem> {
    if Ending.isAsked { return .failure(DiskProblem(.write, named, .interrupted)) }
    return appendBytes(bytes, to: temporary.path).mapError { DiskProblem(.write, named, errno: $0.code) }
  }

  /// Puts the file in its place, once it is safe on the disk.
  public func finish() -> Result<Void, DiskProblem> {
    if Ending.isAsked {
      discard()
      return .failure(DiskProblem(.write, named, .interrupted))
    }
    let finished = temporary.synced().flatMap { temporary.renamed(to: target) }
    if case .success = finished {
      sync(target.folder)
      removeAbandoned(in: target.folder)
    }
    end()
    return finished.mapError { DiskProblem(.write, named, errno: $0.code) }
  }

  /// Gives up: what was written goes.
  public func discard() {
    if isEnded { return }
    temporary.remove()
    end()
  }

  private func end() {
    if isEnded { return }
    isEnded = true
    Ending.end()
  }
}

/// Writes bytes behind those of a file, which is made where there is none.
func appendBytes(_ bytes: [UInt8], to path: DiskPath) -> Result<Void, ErrorNumber> {
  openDescriptor(path, O_WRONLY | O_CREAT | O_APPEND, mode: 0o666).flatMap { number in
    let file = Descriptor(owning: number)
    let written = bytes.withUnsafeBytes { writeAll($0, to: file.number) }
    let code = file.closed()
    return written.flatMap { code == 0 ? .success(()) : .failure(ErrorNumber(code: code)) }
  }
}
