// All that reaches the loop, one after the other.

internal import Disk
internal import LSP

enum Event: Sendable {
  /// `method` is nil for one that no version of the protocol has, or that this server does not know.
  case request(RequestID, method: RequestMethod?, Call)
  case notification(NotificationMethod, Call)
  case response(Response)
  /// The client does not want the answer to a request that waits or is being worked out.
  case cancelled(RequestID)
  /// A frame that holds no message.
  case malformed(MessageProblem)
  /// Bytes that are no frame.
  case broken(FramingProblem)
  /// Nothing more will come from the client.
  case ended
  case indexing(IndexingEvent)
  case workspaceDiagnostics(WorkspaceDiagnosticsResult)
  case pulled(WorkspacePullResult)
  /// How far the look at the workspace for a client that pulls has come.
  case pulling(number: Int, done: Int, total: Int)
  case disk(DiskChange)
  case diskRead(DiskRead)
  /// The server's own watch does not work on this system.
  case unwatched
  /// All changes are posted that the server's own watch had to tell when it was asked.
  case watchFlushed
  case watchProblems([DiskProblem])
}
