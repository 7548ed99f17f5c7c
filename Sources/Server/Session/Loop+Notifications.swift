// Notifications, by their method.

internal import LSP

extension Loop {
  /// Outside a session all but `exit` are passed over; what cannot be read is written to the log.
  mutating func take(notification method: NotificationMethod, _ call: Call) {
    switch phase {
    case .waitingForInitialize, .shutDown: return
    case .running: break
    }
    do {
      try take(method, call)
    } catch {
      log(.error, "\(call.method) cannot be read: \(error.message)")
    }
  }

  private mutating func take(_ method: NotificationMethod, _ call: Call) throws(ResponseError) {
    switch method {
    case .initialized: begin()
    case .didOpen: open(try call.params(of: DidOpenTextDocumentNotification.self).textDocument)
    case .didChange: change(try call.params(of: DidChangeTextDocumentNotification.self))
    case .didSave: save(try call.params(of: DidSaveTextDocumentNotification.self).textDocument.uri)
    case .didClose: close(try call.params(of: DidCloseTextDocumentNotification.self).textDocument.uri)
    case .workDoneProgressCancel:
      stopIndexing(try call.params(of: WorkDoneProgressCancelNotification.self).token)
    case .didChangeWorkspaceFolders:
      change(folders: try call.params(of: DidChangeWorkspaceFoldersNotification.self).event)
    case .didChangeWatchedFiles:
      let changes = try call.params(of: DidChangeWatchedFilesNotification.self).changes
      take(diskChange: DiskChange(changes.map(\.uri)))
    case .didCreateFiles:
      take(diskChange: DiskChange(try call.params(of: DidCreateFilesNotification.self).files.map(\.uri)))
    case .didDeleteFiles:
      take(diskChange: DiskChange(try call.params(of: DidDeleteFilesNotification.self).files.map(\.uri)))
    case .didRenameFiles:
      let files = try call.params(of: DidRenameFilesNotification.self).files
      take(diskChange: DiskChange(files.flatMap { [$0.oldUri, $0.newUri] }))
    case .didChangeConfiguration:
      change(settings: try call.params(of: DidChangeConfigurationNotification.self).settings)
    case .setTrace: outbox.journal.trace(try call.params(of: SetTraceNotification.self).value)
    case .exit, .cancelRequest, .willSave: break
    }
  }
}
