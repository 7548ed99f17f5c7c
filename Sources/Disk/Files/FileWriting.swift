// Writing bytes to an open descriptor: a terminal, a pipe, a file.

import Platform

/// Lets failed writes be answered instead of ending the process. Call it once, first thing in `main`.
///
/// A write to a pipe that nobody reads raises SIGPIPE, one beyond `ulimit -f` SIGXFSZ, and both kill unless ignored;
/// ignored, they are the problems `.closedPipe` and `.fileLimit`. Nothing else in this module touches signals.
public func ignoreSignalsOfFailedWrites() {
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
}

/// Writes all bytes, however many calls it takes; one that does not block is waited for. `name` stands in a problem.
///
/// A reader who has gone is `.closedPipe`, which a command answers by ending quietly; the process must ignore SIGPIPE.
public func writeAll(
  _ bytes: some Sequence<UInt8>,
  to descriptor: Int32,
  as name: DiskPath = "standard output"
) -> Result<Void, DiskProblem> {
  if let written = bytes.withContiguousStorageIfAvailable({ writeAll(UnsafeRawBufferPointer($0), to: descriptor) }) {
    return written.mapError { DiskProblem(.send, name, errno: $0.code) }
  }
  return writeAll(Array(bytes), to: descriptor, as: name)
}

func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Result<Void, ErrorNumber> {
  var rest = bytes[...]
  while !rest.isEmpty {
    let piece = UnsafeRawBufferPointer(rebasing: rest)
    let count = write(descriptor, piece.baseAddress, piece.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
      continue
    }
    switch errno {
    case EINTR: continue
    case EAGAIN: waitUntilReady(descriptor, Int16(POLLOUT))
    case let code: return .failure(ErrorNumber(code: code))
    }
  }
  return .success(())
}
