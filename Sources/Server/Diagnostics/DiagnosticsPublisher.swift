// What the client shows of each file, and which files are to be checked again.

internal import Disk
internal import LSP

/// Sends only what is new: an open document's diagnostics after each of its own changes, any other file's where they
/// differ from those that the client has.
struct DiagnosticsPublisher {
  /// The most diagnostics that are sent for one file: more help nobody, and a client slows down.
  static let mostPerFile = 1000
  /// The most files that are reported without being open.
  static let mostClosedFiles = 100

  private let inbox: Inbox
  private let outbox: Outbox
  /// What the client has, by file; a file without any is not in it.
  private var published: [DocumentURI: [Diagnostic]] = [:]
  private var pointed = PointedFiles()
  private var queue = WorkspaceDiagnosticsQueue()
  private var task: Task<Void, Never>?

  init(posting inbox: Inbox, to outbox: Outbox) { (self.inbox, self.outbox) = (inbox, outbox) }

  /// The files of which the client shows something.
  var files: [DocumentURI] { Array(published.keys) }

  /// Publishes what is shown of a text. An open document is published after each of its own changes even where nothing
  /// else is new (`isFresh`): the version is.
  mutating func publish(_ diagnostics: [Diagnostic], of uri: DocumentURI, version: Int?, isFresh: Bool) {
    let before = published.updateValue(diagnostics, forKey: uri) ?? []
    if diagnostics.isEmpty { published[uri] = nil }
    pointed.set(diagnostics.targets(from: uri), of: uri)
    guard isFresh || diagnostics != before else { return }
    let params = PublishDiagnosticsParams(uri: uri, version: version, diagnostics: diagnostics)
    outbox.send(Frame(PublishDiagnosticsNotification.self, params), about: uri.string)
  }

  /// Notes to which other files points what a client has pulled of a file.
  mutating func note(_ targets: Set<DocumentURI>, of uri: DocumentURI) { pointed.set(targets, of: uri) }

  /// The files of which something shown points to one of these.
  func pointing(to files: [DocumentURI]) -> Set<DocumentURI> {
    files.reduce(into: []) { $0.formUnion(pointed.pointing(to: $1)) }
  }

  // MARK: Other files

  /// Has the files checked that changes concern, by a task: the loop does not wait. `changed` are the files whose texts
  /// have changed: what points into them is looked at again, and what is shown of them where they are not open.
  ///
  /// To be called after every change of a text, whomever it concerns: a task that is on its way asks what is no longer so.
  /// It is stopped, and the next takes over what it was to do. `reported`: the open document that the loop itself checks.
  mutating func check(
    _ changes: [AffectedFiles],
    changed: [DocumentURI],
    reported: DocumentURI? = nil,
    _ documents: DocumentStore,
    _ workspace: Workspace
  ) {
    queue.add(changes)
    for file in changed {
      queue.add(pointed.pointing(to: file))
      if documents[file] == nil, published[file] != nil { queue.add([file]) }
    }
    start(documents, workspace, but: reported)
  }

  /// The same for all open files of some corpora, since the numbers of their files have changed.
  mutating func checkAllOpen(_ roots: [DiskPath], _ documents: DocumentStore, _ workspace: Workspace) {
    for root in roots { queue.restart(root) }
    start(documents, workspace)
  }

  /// Whether no file is still to be checked.
  var isQuiet: Bool { queue.isEmpty }

  /// Whether a result is of the last pass that was asked for.
  func isCurrent(_ result: WorkspaceDiagnosticsResult) -> Bool { result.number == queue.number }

  /// The last pass has come to its end.
  mutating func finish() { queue.finish() }

  func stop() { task?.cancel() }

  private mutating func start(_ documents: DocumentStore, _ workspace: Workspace, but reported: DocumentURI? = nil) {
    task?.cancel()
    guard !queue.isEmpty else { return }
    let open = documents.all.filter { document in
      document.uri != reported
        && (queue.files.contains(document.uri) || document.places.contains { queue.roots.contains($0.root) })
    }
    let closed: [Place] = files.compactMap { uri in
      guard documents[uri] == nil, let path = uri.path.map({ DiskPath($0) }) else { return nil }
      let place = workspace.places(of: path).first
      return place.flatMap { queue.roots.contains($0.root) || queue.files.contains(uri) ? $0 : nil }
    }
    let shadowed = Set(documents.all.flatMap(\.places))
    let pass = queue.pass(workspace, open: open, reported: closed, shadowed: shadowed)
    task = Task.detached(priority: .userInitiated) { [inbox] in pass.run(posting: inbox) }
  }
}
