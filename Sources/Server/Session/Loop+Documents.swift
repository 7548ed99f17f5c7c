// Documents as the client opens, edits, saves and closes them.

internal import Corpus
internal import Disk
internal import LSP
internal import Project
internal import Syntax
internal import Text

extension Loop {
  mutating func open(_ item: TextDocumentItem) {
    begin()
    var document = Document(item)
    // It is known before its place is sought: a codebook makes a root.
    documents.set(document)
    place(&document)
    documents.set(document)
    let uri = document.uri
    checkAgain(workspace.set(document.file.facts, at: document.places), changed: [uri], reported: uri)
    report(uri, isFresh: true)
    if document.placement == .waiting {
      // While the codebooks are read: the tables of words that the checks will ask are made when they are first asked.
      Task.detached(priority: .utility) { [file = document.file] in _ = CorpusCheck.findings(ofLone: file) }
    }
    let isNew = beginsCorpus(document) || choosesOtherwise(document) || isOfCorpusLeftOut(document)
    if disk.isBlind || isNew || hasLoneFileOfCorpus { indexAll() }
  }

  /// Whether a document lies in a folder that git ignores and in a corpus there, which nobody has read. While all is read,
  /// that is asked at the end.
  func isOfCorpusLeftOut(_ document: Document) -> Bool {
    guard let path = document.path, let first = document.places.first, !indexer.isRunning,
      workspace.leavesOut(first)
    else { return false }
    return isOfUnreadCorpus(path)
  }

  /// Whether a codebook that is open chooses other files than were read. While all is read, that is asked at the end.
  private func choosesOtherwise(_ document: Document) -> Bool {
    guard let path = document.path, document.kind == .codebook, !indexer.isRunning else { return false }
    return workspace.choosesOtherwise(path, saying: document.file.facts.choices)
  }

  /// A change whose version is not newer than the document's is not applied: what it says of places holds no more.
  mutating func change(_ params: DidChangeTextDocumentParams) {
    let uri = params.textDocument.uri
    guard let current = documents[uri]?.version else {
      return log(.warning, "a change of a document that is not open: \(uri)")
    }
    if let version = params.textDocument.version, version <= current {
      return log(.warning, "a change to version \(version) of \(uri), which is at version \(current), is ignored")
    }
    guard let document = documents.apply(params, client.encoding) else { return }
    moment = moment.next()
    checkAgain(workspace.set(document.file.facts, at: document.places), changed: [uri], reported: uri)
    report(uri, isFresh: true)
    if choosesOtherwise(document) { indexAll() }
  }

  mutating func save(_ uri: DocumentURI) {
    guard let document = documents[uri], let path = document.path else { return }
    documents.forgetClosedFiles()
    refreshCounts()
    if case .success(let bytes) = readFile(path), !bytes.isSameText(as: document.text.bytes) {
      log(.warning, "\(path) does not hold the text that the editor sent; if findings are out of place, open it again")
    }
    // A codebook that is new on the disk may have moved the root of what lies around it.
    if disk.isBlind || isOfUnreadCorpus(path) || hasLoneFileOfCorpus { indexAll() }
  }

  /// Whether a codebook was made around a file that stands alone: nobody watches the folders of those.
  private var hasLoneFileOfCorpus: Bool {
    if indexer.isRunning { return false }
    for corpus in workspace.corpora.values where corpus.kind == .file {
      if isOfUnreadCorpus(corpus.root) { return true }
    }
    return false
  }

  /// Whether a file belongs to a corpus that is not read, and is to be.
  private func isOfUnreadCorpus(_ path: DiskPath) -> Bool {
    let root = CorpusRoot(of: path, open: openCodebooks)
    return root.kind != .folder && workspace[root.path] == nil && !isHome(root.path)
  }

  mutating func close(_ uri: DocumentURI) {
    guard let document = documents.remove(uri) else { return }
    pulls.forget(uri)
    // From here on the disk counts, whatever was known of it.
    documents.forgetClosedFiles()
    publish([], of: document)
    tokens.forget(uri)
    guard let path = document.path, let first = document.places.first else { return checkAgain([], changed: [uri]) }
    if workspace[first.root]?.kind == .file {
      workspace.close(first.root)
      return checkAgain([], changed: [uri])
    }
    // Hidden files, those that their corpus leaves out, and those of another kind, count while they are open alone.
    let counts = CorpusFileKind(name: path.lastName) != nil
    let places = document.places.filter { counts && !workspace.leavesOut($0) }
    let file = places.isEmpty ? nil : ParsedFile(at: path, as: document.kind)
    let others = document.places.filter { !places.contains($0) }
    checkAgain(workspace.set(nil, at: others) + workspace.set(file?.facts, at: places), changed: [uri])
    let isMoved = places.contains(first) && movesRoots(path, isOnDisk: file != nil)
    if isMoved || workspace.isCorpusLeftOut(first.root)
      || workspace.choosesOtherwise(path, saying: file?.facts.choices ?? [])
    {
      indexAll()
    }
  }

  /// Whether a document is a codebook of which nobody knew, so that the files around it make a corpus. While all is read,
  /// that is asked at the end.
  private func beginsCorpus(_ document: Document) -> Bool {
    guard let path = document.path, !document.places.isEmpty, !indexer.isRunning else { return false }
    return movesRoots(path, isOnDisk: true)
  }

  /// Finds out which corpora a document belongs to.
  mutating func place(_ document: inout Document) {
    guard let path = document.path else { return document.place(in: .alone) }
    let places = workspace.places(of: path, as: document.kind)
    if !places.isEmpty { return document.place(in: .placed(places)) }
    if indexer.covers(path) { return document.place(in: indexer.isRunning ? .waiting : .alone) }
    let root = CorpusRoot(of: path, open: openCodebooks)
    if indexer.wasCancelled(root.path) { return document.place(in: .alone) }
    if root.kind != .folder, !isHome(root.path) {
      index(also: root.path)
      return document.place(in: .waiting)
    }
    var corpus = OpenCorpus(path, .file)
    corpus.check.isComplete = true
    workspace.open(corpus)
    document.place(in: .placed(workspace.places(of: path, as: document.kind)))
  }

  /// Finds the places of all open documents anew and puts their texts where the disk's were read.
  mutating func placeDocuments() {
    let waiting = documents.all.filter { $0.placement == .waiting }.map(\.uri)
    for uri in documents.uris {
      guard var document = documents[uri] else { continue }
      place(&document)
      documents.set(document)
      _ = workspace.set(document.file.facts, at: document.places)
    }
    for uri in waiting { report(uri, isFresh: true) }
  }
}

extension [UInt8] {
  /// Whether two files hold the same text: editors send no byte-order mark.
  fileprivate func isSameText(as other: [UInt8]) -> Bool {
    dropFirst(lengthOfByteOrderMark).elementsEqual(other.dropFirst(other.lengthOfByteOrderMark))
  }
}
