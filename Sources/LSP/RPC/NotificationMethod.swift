// The notifications that a client may send and this server may heed.

/// `nil` for others: they are ignored.
public enum NotificationMethod: String, CaseIterable, Hashable, Sendable {
  case initialized
  case exit
  case cancelRequest = "$/cancelRequest"
  case setTrace = "$/setTrace"
  case workDoneProgressCancel = "window/workDoneProgress/cancel"
  case didOpen = "textDocument/didOpen"
  case didChange = "textDocument/didChange"
  case willSave = "textDocument/willSave"
  case didSave = "textDocument/didSave"
  case didClose = "textDocument/didClose"
  case didChangeConfiguration = "workspace/didChangeConfiguration"
  case didChangeWatchedFiles = "workspace/didChangeWatchedFiles"
  case didChangeWorkspaceFolders = "workspace/didChangeWorkspaceFolders"
  case didCreateFiles = "workspace/didCreateFiles"
  case didRenameFiles = "workspace/didRenameFiles"
  case didDeleteFiles = "workspace/didDeleteFiles"
}
