// Where a report goes: to standard output, in pieces.

struct ReportOutput {
  /// What is not yet written; reports append to it.
  var bytes: [UInt8] = []
  private var status: ExitStatus = .fine

  /// Writes what has gathered where it is worth a system call.
  mutating func drain() {
    if bytes.count >= 1 << 16 { flush() }
  }

  /// Writes what has gathered. After a failure, which is told once, nothing more is written.
  mutating func flush() {
    if status != .failed, !bytes.isEmpty { status = Output.standard.write(bytes) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes the rest. `.failed` where anything could not be written.
  mutating func close() -> ExitStatus {
    flush()
    return status
  }
}
