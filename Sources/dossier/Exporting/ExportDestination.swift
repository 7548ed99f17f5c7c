// Where an export goes: to standard output as it comes, into a file or a folder as a whole.

internal import Disk
internal import Export
internal import Serial

/// A place to which an export is being written. Whoever lets it go before `finish` leaves nothing behind.
enum ExportDestination {
  case stream(Output)
  case file(StagedFile)
  /// A pipe or a device, which takes all in one.
  case device(DiskPath, bytes: [UInt8])
  /// A folder whose files are gathered in pieces that are worth a system call.
  case folder(StagedFolder, waiting: [String: [UInt8]], force: Bool)

  /// Begins to write. nil, with an error printed, where that cannot be.
  init?(_ target: ExportTarget) {
    func opened<Value>(_ result: Result<Value, DiskProblem>) -> Value? {
      switch result {
      case .success(let value): return value
      case .failure(let problem):
        printError("\(problem)")
        return nil
      }
    }
    switch target {
    case .stream(let output): self = .stream(output)
    case .device(let path): self = .device(path, bytes: [])
    case .file(let path):
      guard let file = opened(StagedFile.begin(path)) else { return nil }
      self = .file(file)
    case .folder(let path, let force):
      guard let folder = opened(StagedFolder.begin(path)) else { return nil }
      self = .folder(folder, waiting: [:], force: force)
    }
  }

  /// The file that is written, and its folder; nil where none is.
  var file: (path: DiskPath, folder: DiskPath)? {
    switch self {
    case .file(let file): (file.named, file.folder)
    case .stream, .device, .folder: nil
    }
  }

  /// Writes what one part of an export adds. `.failed`, with an error printed, where that cannot be.
  mutating func write(_ part: ExportPart) -> ExitStatus {
    switch self {
    case .stream(let output):
      for piece in part.pieces where output.write(exactly: piece.bytes) == .failed { return .failed }
      return .fine
    case .device(let path, var bytes):
      self = .device(path, bytes: [])
      for piece in part.pieces { bytes += piece.bytes }
      self = .device(path, bytes: bytes)
      return .fine
    case .file(let file):
      for piece in part.pieces {
        if let status = Self.status(file.append(piece.bytes)) { return status }
      }
      return .fine
    case .folder(let folder, var waiting, let force):
      self = .folder(folder, waiting: [:], force: force)
      defer { self = .folder(folder, waiting: waiting, force: force) }
      for piece in part.pieces {
        waiting[piece.name, default: []] += piece.bytes
        // Many small files are written one by one, a few large ones in pieces.
        guard waiting.count > 32 || waiting[piece.name]?.count ?? 0 >= 1 << 16 else { continue }
        if let status = Self.flush(&waiting, to: folder, all: waiting.count > 32, piece.name) { return status }
      }
      return .fine
    }
  }

  /// Puts a file or a folder in its place. `.failed`, with an error printed, where that cannot be.
  consuming func finish() -> ExitStatus {
    switch self {
    case .stream: return .fine
    case .device(let path, let bytes): return (writeToDevice(path, bytes).flatMap { Self.status($0) }) ?? .fine
    case .file(let file): return Self.status(file.finish()) ?? .fine
    case .folder(let folder, var waiting, let force):
      if let status = Self.flush(&waiting, to: folder, all: true, "") { return status }
      return Self.status(folder.finish(force: force)) ?? .fine
    }
  }

  private static func flush(
    _ waiting: inout [String: [UInt8]],
    to folder: StagedFolder,
    all: Bool,
    _ name: String
  ) -> ExitStatus? {
    for key in all ? Array(waiting.keys) : [name] {
      if let bytes = waiting.removeValue(forKey: key), let status = status(folder.append(bytes, to: key)) {
        return status
      }
    }
    return nil
  }

  /// nil for what went well. What a signal has ended says so by ending.
  private static func status(_ written: Result<Void, DiskProblem>) -> ExitStatus? {
    guard case .failure(let problem) = written, problem.cause != .closedPipe else { return nil }
    if problem.cause != .interrupted { printError("\(problem)") }
    return .failed
  }
}
