// Writing to what is no plain file: a pipe, a terminal, `/dev/null`.

import Platform

/// Writes bytes to a pipe or a device, which cannot be replaced as a whole. A named pipe is waited for until somebody reads
/// it. nil for a plain file, and where nothing is: that is for `replaceFile`.
public func writeToDevice(_ path: DiskPath, _ bytes: [UInt8]) -> Result<Void, DiskProblem>? {
  guard case .success(let status) = FileStatus.of(path), status.kind == .other else { return nil }
  while true {
    let number = path.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    if number < 0, errno == EINTR { continue }
    guard number >= 0 else { return .failure(DiskProblem(.send, path, errno: errno)) }
    let file = Descriptor(owning: number)
    return writeAll(bytes, to: file.number, as: path)
  }
}
