// Checking files again after a change in another one.

internal import Corpus
internal import Disk
internal import Project
internal import Rules
internal import Syntax

/// One pass: open documents first, then files that are not open.
struct WorkspaceDiagnosticsPass: Sendable {
  let number: Int
  let workspace: Workspace
  let open: [Document]
  /// Files that are not open, of which something was reported.
  let reported: [Place]
  let touched: [(root: DiskPath, files: [FileID], before: CorpusCheck)]

  func run(posting inbox: Inbox) {
    var checked: [WorkspaceDiagnosticsResult.File] = []
    for document in open {
      if Task.isCancelled { return }
      guard let place = document.places.first, let corpus = workspace[place.root] else { continue }
      let all = corpus.check.findings(of: document.file, at: place.relative)
      checked.append(
        WorkspaceDiagnosticsResult.File(place: place, version: document.version, text: document.text, findings: all)
      )
    }
    inbox.post(.workspaceDiagnostics(WorkspaceDiagnosticsResult(number: number, files: checked, isLast: false)))
    checked = []
    for place in reported {
      if Task.isCancelled { return }
      checked.append(closed(place))
    }
    let known = Set(reported)
    for (root, files, before) in touched {
      guard let corpus = workspace[root], corpus.isComplete else { continue }
      for file in files where checked.count < DiagnosticsPublisher.mostClosedFiles {
        if Task.isCancelled { return }
        guard let record = corpus.snapshot.record(file),
          corpus.check.findsOtherwise(in: file, than: before)
        else { continue }
        let place = Place(root: root, relative: record.path)
        if !known.contains(place) { checked.append(closed(place)) }
      }
    }
    inbox.post(.workspaceDiagnostics(WorkspaceDiagnosticsResult(number: number, files: checked, isLast: true)))
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
