// Looking again at files after a change in another one.

internal import Corpus
internal import Disk
internal import LSP
internal import Project
internal import Rules
internal import Syntax

/// What is still to be looked at; it grows until a pass has come to its end.
struct WorkspaceDiagnosticsQueue: Sendable {
  private(set) var number = 0
  private(set) var roots: Set<DiskPath> = []
  private var files: [DiskPath: Set<FileID>] = [:]
  private var before: [DiskPath: CorpusCheck] = [:]

  var isEmpty: Bool { roots.isEmpty }

  mutating func add(_ touches: [AffectedFiles]) {
    for touch in touches {
      roots.insert(touch.root)
      files[touch.root, default: []].formUnion(touch.files)
      if before[touch.root] == nil { before[touch.root] = touch.before }
    }
    number += 1
  }

  /// All open files of a corpus are to be looked at, and no others: the numbers of its files have changed.
  mutating func restart(_ root: DiskPath) {
    roots.insert(root)
    files[root] = nil
    before[root] = nil
    number += 1
  }

  mutating func finish() {
    roots = []
    files = [:]
    before = [:]
  }

  /// What a pass does, as things stand.
  func order(_ workspace: Workspace, open: [Document], told: [Place]) -> WorkspaceDiagnosticsPass {
    WorkspaceDiagnosticsPass(
      number: number,
      workspace: workspace,
      open: open,
      told: told,
      touched: files.compactMap { root, files in
        guard let before = before[root], !files.isEmpty else { return nil }
        return (root, files.sorted(), before)
      }
    )
  }
}

/// One pass: open documents first, then files that are not open.
struct WorkspaceDiagnosticsPass: Sendable {
  let number: Int
  let workspace: Workspace
  let open: [Document]
  /// Files that are not open, of which something was told.
  let told: [Place]
  let touched: [(root: DiskPath, files: [FileID], before: CorpusCheck)]

  func run(posting inbox: Inbox) {
    var judged: [WorkspaceDiagnosticsResult.File] = []
    for document in open {
      if Task.isCancelled { return }
      guard let place = document.places.first, let corpus = workspace[place.root] else { continue }
      let all = corpus.check.findings(of: document.file, at: place.relative)
      judged.append(
        WorkspaceDiagnosticsResult.File(place: place, version: document.version, text: document.text, findings: all)
      )
    }
    inbox.post(.judged(WorkspaceDiagnosticsResult(number: number, files: judged, isLast: false)))
    judged = []
    for place in told {
      if Task.isCancelled { return }
      judged.append(closed(place))
    }
    let known = Set(told)
    for (root, files, before) in touched {
      guard let corpus = workspace[root], corpus.isComplete else { continue }
      for file in files where judged.count < Publisher.mostClosedFiles {
        if Task.isCancelled { return }
        guard let record = corpus.snapshot.record(file),
          corpus.check.findsOtherwise(in: file, than: before)
        else { continue }
        let place = Place(root: root, relative: record.path)
        if !known.contains(place) { judged.append(closed(place)) }
      }
    }
    inbox.post(.judged(WorkspaceDiagnosticsResult(number: number, files: judged, isLast: true)))
  }

  /// A file as the disk has it; without findings where it cannot be read.
  private func closed(_ place: Place) -> WorkspaceDiagnosticsResult.File {
    guard let corpus = workspace[place.root], case .success(let bytes) = readFile(corpus.path(of: place.relative))
    else {
      return WorkspaceDiagnosticsResult.File(place: place, version: nil, text: SourceText([]), findings: [])
    }
    let kind = corpus.snapshot.file(at: place.relative).flatMap(corpus.snapshot.record)?.facts.kind
    let file = ParsedFile(bytes, as: kind ?? .article)
    // The file may have changed since the corpus was read: what is found is to be found in these bytes.
    var check = corpus.check
    check.set(file.facts, at: place.relative)
    let all = check.findings(of: file, at: place.relative)
    return WorkspaceDiagnosticsResult.File(place: place, version: nil, text: SourceText(bytes), findings: all)
  }
}

/// What a pass found; of no use once a later change asked for another.
struct WorkspaceDiagnosticsResult: Sendable {
  struct File: Sendable {
    let place: Place
    /// nil for a file that is not open.
    let version: Int?
    let text: SourceText
    let findings: [Finding]
  }

  let number: Int
  let files: [File]
  let isLast: Bool
}
