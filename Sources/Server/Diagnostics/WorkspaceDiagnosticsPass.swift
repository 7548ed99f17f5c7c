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
  /// The places of all open documents: the disk does not count there.
  let shadowed: Set<Place>
  let touched: [DiskPath: WorkspaceDiagnosticsQueue.Touched]

  func run(posting inbox: Inbox) {
    for document in open {
      if Task.isCancelled { return }
      guard let place = document.places.first,
        let all = findings(of: document, in: workspace, atMost: DiagnosticsPublisher.mostPerFile)
      else { continue }
      let file = WorkspaceDiagnosticsResult.File(
        place: place,
        revision: document.revision,
        text: document.text,
        findings: all
      )
      inbox.post(.workspaceDiagnostics(WorkspaceDiagnosticsResult(number: number, files: [file], isLast: false)))
    }
    var checked: [WorkspaceDiagnosticsResult.File] = []
    for place in reported {
      if Task.isCancelled { return }
      checked.append(judged(place))
    }
    let known = shadowed.union(reported)
    for (root, change) in touched {
      guard let corpus = workspace[root], let before = change.before, corpus.isComplete, before.isComplete else {
        continue
      }
      for file in change.isEverything ? corpus.snapshot.files : change.files.sorted() {
        if Task.isCancelled { return }
        if checked.count >= DiagnosticsPublisher.mostClosedFiles { break }
        guard let record = corpus.snapshot.record(file) else { continue }
        let place = Place(root: root, relative: record.path)
        if known.contains(place) || !isReported(place, record, in: corpus) { continue }
        if !change.isEverything, !corpus.check.findsOtherwise(of: file, than: before) { continue }
        if let broken = judged(place, otherwiseThan: change.isEverything ? before : nil) { checked.append(broken) }
      }
    }
    inbox.post(.workspaceDiagnostics(WorkspaceDiagnosticsResult(number: number, files: checked, isLast: true)))
  }

  /// Whether a file is reported in a corpus: a codebook that counts in several is so in one.
  private func isReported(_ place: Place, _ record: FileRecord, in corpus: OpenCorpus) -> Bool {
    !record.facts.isCodebook || workspace.places(of: corpus.path(of: place.relative)).first == place
  }

  /// A file as the disk has it; without findings where it cannot be read.
  private func judged(_ place: Place) -> WorkspaceDiagnosticsResult.File {
    judged(place, otherwiseThan: nil)
      ?? WorkspaceDiagnosticsResult.File(place: place, revision: nil, text: SourceText([]), findings: [])
  }

  /// A file as the disk has it; nil where it cannot be read, and where the same is found in it as in the corpus before.
  private func judged(_ place: Place, otherwiseThan before: CorpusCheck?) -> WorkspaceDiagnosticsResult.File? {
    findings(ofClosed: place, in: workspace, otherwiseThan: before).map { file in
      WorkspaceDiagnosticsResult.File(place: place, revision: nil, text: file.text, findings: file.findings)
    }
  }
}
