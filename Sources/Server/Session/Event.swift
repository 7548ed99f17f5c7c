// All that the loop is told, one after the other.

internal import Disk
internal import LSP

enum Event: Sendable {
  case message(Message)
  /// A frame that holds no message.
  case malformed(MessageProblem)
  /// Bytes that are no frame.
  case broken(FramingProblem)
  /// Nothing more will come from the client.
  case ended(ExitReason)
  case indexing(IndexingEvent)
  case judged(WorkspaceDiagnosticsResult)
  case disk(DiskChange)
  case diskRead(DiskRead)
  /// The server's own watch does not work on this system.
  case unwatched
  case watchProblems([DiskProblem])
}

/// Why nothing more comes.
enum ExitReason: Sendable, Hashable {
  /// The client closed the stream.
  case closed
  /// The stream cannot be read: an `errno`.
  case unreadable(Int32)
  /// The process that started the server is gone.
  case orphaned
}

/// What may have changed on the disk, seen by the client or by the server's own watch.
struct DiskChange: Sendable {
  /// Whole paths of files, whatever happened to them.
  var files: Set<DiskPath> = []
  /// Whether folders came or went, or changes were missed: all is to be looked at again.
  var isEverything = false
}
