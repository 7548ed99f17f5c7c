// Where a report goes: to standard output in pieces, or into a file as a whole.

internal import Disk
internal import Serial

struct ReportOutput {
  /// What is not yet written; reports append to it.
  var bytes: [UInt8] = []
  /// nil for standard output, or what takes its place.
  let file: DiskPath?
  private let stream: Output
  private var status: ExitStatus = .fine

  init(file: DiskPath?, else stream: Output) { (self.file, self.stream) = (file, stream) }

  /// Writes what has gathered where it is worth a system call.
  mutating func drain() {
    if bytes.count >= 1 << 16 { flush() }
  }

  /// Writes what has gathered, but to a file. After a failure, which is reported once, nothing more is written.
  mutating func flush() {
    guard file == nil, !bytes.isEmpty else { return }
    if status != .failed { status = stream.write(exactly: bytes) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes the rest. `.failed` where anything could not be written.
  mutating func close() -> ExitStatus {
    guard let file else {
      flush()
      return status
    }
    // A pipe or a device gets what there is; a file is whole or as it was.
    let written = writeToDevice(file, bytes) ?? replaceFile(file, with: bytes)
    if case .failure(let problem) = written, problem.cause != .closedPipe {
      printError("\(problem)")
      return .failed
    }
    return .fine
  }
}
