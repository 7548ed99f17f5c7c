// Writing a baseline: what is found now becomes old.

internal import Disk
internal import Project
internal import Rules
internal import Serial

struct BaselineWriting {
  private let file: BaselineFile
  private let selection: Selection
  private var new = Baseline()
  /// What was found but is not shown: an old entry for it stays.
  private var hidden = Baseline()
  private var judged: Set<String> = []
  private var failed: Bool

  init(_ file: BaselineFile, _ selection: Selection, failed: Bool) {
    (self.file, self.selection, self.failed) = (file, selection, failed)
  }

  mutating func take(_ corpus: CheckedCorpus, of input: CorpusInput) {
    for problem in corpus.problems { printError("\(problem)") }
    failed = failed || !corpus.problems.isEmpty
    let root = corpus.root.resolved() ?? corpus.root
    let place = file.place
    for report in corpus.reports {
      let name = place.name(of: report.file.relative, in: root)
      judged.insert(name)
      if report.findings.isEmpty { continue }
      switch corpus.bytes(of: report) {
      case .failure(let problem):
        printError("\(problem)")
        failed = true
        judged.remove(name)
      case .success(let bytes):
        let entries = BaselineEntries(of: name, bytes)
        for finding in report.findings {
          let counts = selection.shows(finding) || selection.failing.map { finding.severity >= $0 } ?? false
          let entry = entries.entry(of: finding)
          if counts {
            new.add(entry)
          } else {
            hidden.add(entry)
            let former = entries.formerEntry(of: finding)
            if former != entry { hidden.add(former) }
          }
        }
      }
    }
  }

  /// Puts the file in place, and says what it holds. What this run did not look at stays as it was.
  consuming func finish() -> ExitStatus {
    var gone = 0
    let place = file.place
    for (entry, count) in file.baseline.counts {
      var kept = count
      if judged.contains(entry.file) {
        let hasRun = Catalogue.page(entry.code).map { selection.rules.includes($0) } ?? true
        if hasRun { kept = min(count, hidden.counts[entry] ?? 0) }
      } else if place.isGone(entry.file) {
        kept = 0
      }
      new.add(entry, kept)
      gone += max(0, count - (new.counts[entry] ?? 0))
    }
    if case .failure(let problem) = replaceFile(file.path, with: BaselineText.write(new)) {
      printError("\(problem)")
      return .failed
    }
    var text = "\(plural(new.total, "finding")) in \(plural(new.files.count, "file")) written to \(file.path)"
    if gone > 0 {
      text += "; \(plural(gone, "old one that no longer occurs is", "old ones that no longer occur are")) left out"
    }
    return Output.standard.write("\(text)\n") == .failed || failed ? .failed : .fine
  }
}
