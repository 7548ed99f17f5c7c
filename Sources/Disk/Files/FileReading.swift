// Reading a whole file into bytes.

import Platform

/// Files above this many bytes, 256 MiB, are not read: offsets into a text are 32 bits wide.
public let readingLimit = 256 << 20

/// The bytes of a plain file.
///
/// Never blocks: a pipe or a device is a problem. A file that grows or shrinks meanwhile is read to where it ends then.
/// One of more than `limit` bytes is refused by its size, before anything is read.
public func readFile(_ path: DiskPath, limit: Int = readingLimit) -> Result<[UInt8], DiskProblem> {
  switch openDescriptor(path, O_RDONLY) {
  case .failure(let error):
    return .failure(DiskProblem(.read, path, errno: error.code))
  case .success(let number):
    let file = Descriptor(owning: number)
    guard let status = FileStatus(descriptor: file.number) else {
      return .failure(DiskProblem(.read, path, errno: errno))
    }
    switch status.kind {
    case .folder: return .failure(DiskProblem(.read, path, .isFolder))
    case .link, .other: return .failure(DiskProblem(.read, path, .notFile))
    case .file:
      if status.size > limit { return .failure(DiskProblem(.read, path, .tooLarge(limit: limit))) }
      return readAll(from: file.number, expecting: status.size, limit: limit, as: path)
    }
  }
}

/// Standard input to its end; a problem names it `-`. Waits for whoever writes it.
public func readStandardInput(limit: Int = readingLimit) -> Result<[UInt8], DiskProblem> {
  readAll(from: STDIN_FILENO, expecting: nil, limit: limit, as: "-")
}

/// All that a descriptor gives, to its end; one that does not block is waited for. `size` is that of a plain file,
/// which then takes a single call unless it changes meanwhile; nil for a stream. `name` stands in a problem.
func readAll(
  from descriptor: Int32,
  expecting size: Int?,
  limit: Int,
  as name: DiskPath
) -> Result<[UInt8], DiskProblem> {
  var failure: ErrorNumber?
  var ended = false
  // One byte more than expected: a file that has grown fills it, and reading goes on.
  var bytes = [UInt8](unsafeUninitializedCapacity: size.map { $0 + 1 } ?? 4096) { buffer, count in
    while count < buffer.count, !ended, failure == nil {
      switch readOnce(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[count...])) {
      case .failure(let error): failure = error
      case .success(let read):
        count += read
        ended = read == 0 || count == size
      }
    }
  }
  while !ended, failure == nil, bytes.count <= limit {
    let piece = [UInt8](unsafeUninitializedCapacity: max(64 << 10, bytes.count / 2)) { buffer, count in
      switch readOnce(descriptor, into: buffer) {
      case .failure(let error): failure = error
      case .success(let read):
        count = read
        ended = read == 0
      }
    }
    bytes.append(contentsOf: piece)
  }
  if let failure { return .failure(DiskProblem(.read, name, errno: failure.code)) }
  return bytes.count > limit ? .failure(DiskProblem(.read, name, .tooLarge(limit: limit))) : .success(bytes)
}

/// One successful read(2): the number of bytes, 0 at the end.
func readOnce(_ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Result<Int, ErrorNumber> {
  while true {
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    if count >= 0 { return .success(count) }
    switch errno {
    case EINTR: continue
    case EAGAIN: waitUntilReady(descriptor, Int16(POLLIN))
    case let code: return .failure(ErrorNumber(code: code))
    }
  }
}

/// Sleeps until the descriptor can be read or written, or has failed.
func waitUntilReady(_ descriptor: Int32, _ events: Int16) {
  var wanted = pollfd(fd: descriptor, events: events, revents: 0)
  _ = poll(&wanted, 1, -1)
}
