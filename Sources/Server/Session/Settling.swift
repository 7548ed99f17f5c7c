// Who waits until nothing is left to do.

internal import LSP

/// The requests that are answered once the server is quiet. Each waits first for the watch to tell what has changed.
struct Settling {
  private var flushing: [RequestID] = []
  private var waiting: [RequestID] = []

  var isEmpty: Bool { flushing.isEmpty && waiting.isEmpty }

  mutating func add(_ id: RequestID) { flushing.append(id) }

  /// The watch has told what it was asked for: the oldest that waited for it.
  mutating func flush() {
    if !flushing.isEmpty { waiting.append(flushing.removeFirst()) }
  }

  /// Those to answer now that all is quiet.
  mutating func takeAll() -> [RequestID] {
    defer { waiting = [] }
    return waiting
  }
}
