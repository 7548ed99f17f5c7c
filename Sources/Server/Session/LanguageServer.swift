// The language server: everything between two descriptors.

public import Disk

public enum LanguageServer {
  /// Serves one client, which writes to `input` and reads from `output`, until it sends `exit`, closes its end or is
  /// gone. Answers the exit code: 0 after `shutdown`, else 1. Blocks; to be called on the main thread, once.
  ///
  /// Nothing but frames is written. The caller keeps both descriptors and must leave them alone meanwhile. `log`: a file
  /// that gets a line for each message.
  public static func run(
    input: Int32,
    output: Int32,
    completions: CompletionStyle = .exact,
    log: LogFile? = nil
  ) -> Int32 {
    run(input: input, output: output, handlers: Handlers.all, completions: completions, log: log)
  }

  /// `mostWatchedFolders` is a bound of our own on how many folders the server itself watches.
  static func run(
    input: Int32,
    output: Int32,
    handlers: [any RequestHandler.Type],
    completions: CompletionStyle = .exact,
    mostWatchedFolders: Int = .max,
    log: LogFile? = nil
  ) -> Int32 {
    ignoreSignalsOfFailedWrites()
    let inbox = Inbox()
    let requests = PendingRequests()
    let process = ClientProcess()
    let outbox = Outbox(descriptor: output, journal: Journal(file: log)) {
      process.hasVanished || process.isLeaving
    } onClose: {
      inbox.post(.ended)
    }
    let reader = Reader(descriptor: input, inbox: inbox, requests: requests, client: process, outbox: outbox)
    guard startThread({ reader.run() }) else { return 1 }
    var loop = Loop(
      inbox: inbox,
      outbox: outbox,
      requests: requests,
      process: process,
      handlers: handlers,
      completions: completions,
      mostWatchedFolders: mostWatchedFolders
    )
    let code = loop.run()
    outbox.journal.note("dossier lsp ends with status \(code)")
    return code
  }
}
