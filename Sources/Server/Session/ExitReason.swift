// Why nothing more comes from the client.

enum ExitReason: Sendable, Hashable {
  /// The client closed the stream.
  case closed
  /// The stream cannot be read: an `errno`.
  case unreadable(Int32)
  /// The process that started the server is gone.
  case orphaned
}
