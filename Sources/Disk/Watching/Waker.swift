// A bell for a thread that waits for the disk.

import Platform

/// Wakes or ends a `FolderWatch` that another thread waits on. Made before that thread, and shared with it.
public final class Waker: Sendable {
  private let ends: [Int32]

  enum Ring { case none, wake, stop }

  /// Without a pipe to be had, a wait cannot be ended from outside: nil.
  public init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    self.ends = ends
  }

  deinit {
    for end in ends { _ = close(end) }
  }

  /// Lets the waiting thread look up: its `next` gives what there is.
  public func wake() { send(UInt8(ascii: "w")) }

  /// Ends the watch: its `next` gives nil, now and ever after.
  public func stop() { send(UInt8(ascii: "s")) }

  /// To be waited for.
  var descriptor: Int32 { ends[0] }

  /// What was rung since the last call.
  func take() -> Ring {
    var ring = Ring.none
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count <= 0 { return ring }
      if bytes.prefix(count).contains(UInt8(ascii: "s")) { return .stop }
      ring = .wake
    }
  }

  /// A full pipe needs no further byte: the thread will wake, and it looks for the end of a watch before anything else.
  private func send(_ byte: UInt8) {
    var byte = byte
    _ = write(ends[1], &byte, 1)
  }
}
