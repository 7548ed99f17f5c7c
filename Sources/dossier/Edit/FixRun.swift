// dossier check --fix: corpora are checked and fixed in turn until nothing is left to fix, then written, then reported.

internal import Disk
internal import Project
internal import Rules
internal import Serial
internal import Text

/// All is fixed in memory first: a run that the user ends early has changed nothing.
struct FixRun {
  private let options: CheckOptions
  private var input: CorpusInput
  private var checker: Checker
  /// What is fixed, by the roots of the corpora.
  private var fixings: [DiskPath: Fixing] = [:]
  /// The files that change, by their whole paths, with their bytes as they were read first.
  private var changes: [DiskPath: FileChange] = [:]

  init(_ options: CheckOptions, _ input: CorpusInput, _ checker: Checker) {
    (self.options, self.input, self.checker) = (options, input, checker)
    self.checker.engine.keepsTexts = true
    self.checker.engine.known = KnownFiles()
  }

  @MainActor mutating func run() async -> ExitStatus {
    var corpora = await input.checked(by: &checker)
    while corpora.allSatisfy(\.isWhole), fix(corpora) { corpora = await input.checked(by: &checker) }
    guard corpora.allSatisfy(\.isWhole) else {
      printError("interrupted: nothing was fixed")
      return .interrupted
    }
    guard input.standardInput == nil else { return reportStandardInput(corpora) }
    var changes = Changes(options.fixing.mode ?? .write, options.fixing.palette, within: options.fixing.scope)
    let left = write(corpora, &changes)
    changes.end()
    for corpus in corpora { reportRefused(corpus) }
    if !options.reporting.isQuiet { Output.error.write(summary(of: changes, corpora, without: left)) }
    if options.fixing.mode == .patch {
      let failed = input.failed || changes.failed || corpora.contains { !$0.problems.isEmpty }
      return failed ? .failed : changes.count > 0 ? .found : .fine
    }
    if options.fixing.isOnly {
      return input.failed || changes.failed || corpora.contains { !$0.problems.isEmpty } ? .failed : .fine
    }
    if !left.isEmpty {
      // What could not be written is reported as it is on the disk.
      for path in left { checker.engine.texts[path] = nil }
      checker.engine.known = nil
      corpora = await input.checked(by: &checker)
    }
    let status = report(corpora)
    return changes.failed && status != .interrupted ? .failed : status
  }

  /// One round over all corpora; whether anything changed.
  private mutating func fix(_ corpora: [CheckedCorpus]) -> Bool {
    var changed: Set<DiskPath> = []
    for corpus in corpora {
      let files = CorpusTexts(corpus)
      let scope = FixScope(takesUnsafe: options.fixing.takesUnsafe, selection: options.selection.rules)
      var fixing = fixings[corpus.root] ?? Fixing(scope)
      let own = input.standardInput?.file.relative.text
      let done = changed
      let new = fixing.round(shown(corpus, files)) { path in
        // Of two corpora with one codebook the second waits; and with standard input no file is written.
        guard let file = files[path], !done.contains(file.whole), own == nil || own == path else { return nil }
        return EditedFile(file.bytes, as: file.kind.fileKind)
      }
      fixings[corpus.root] = fixing
      for (path, bytes) in new {
        guard let file = files[path] else { continue }
        changed.insert(file.whole)
        let old = changes[file.whole]?.old ?? file.bytes
        changes[file.whole] = FileChange(
          path: file.path,
          old: old,
          new: bytes,
          in: corpus.root,
          isChosen: file.isChosen
        )
        checker.engine.texts[file.whole] = bytes
        if own != nil { input = input.reading(bytes) }
      }
    }
    checker.engine.known?.forget(changed.map { .changed($0) })
    return !changed.isEmpty
  }

  /// The findings that would be reported, were there no bound on their number: what is not reported is not fixed.
  private func shown(_ corpus: CheckedCorpus, _ files: CorpusTexts) -> [FileFindings] {
    var baseline = options.baseline.map { BaselineUse($0.baseline) }
    let root = corpus.root.resolved() ?? corpus.root
    return corpus.reports.map { report in
      var findings = report.findings
      let path = report.file.relative.text
      if let place = options.baseline?.place, let text = files[path] {
        findings = baseline?.new(findings, in: place.name(of: report.file.relative, in: root), text.bytes) ?? findings
      }
      return FileFindings(path: path, findings: findings.filter(options.selection.shows))
    }
  }

  /// Writes codebooks first: what moves there must be there before it goes elsewhere. Where one cannot be written, the
  /// articles of its corpus are not. The whole paths of those that were not.
  private func write(_ corpora: [CheckedCorpus], _ changes: inout Changes) -> Set<DiskPath> {
    var left: Set<DiskPath> = []
    for corpus in corpora {
      let files = CorpusTexts(corpus).all.filter { self.changes[$0.whole] != nil }
      let books = files.filter { $0.kind == .codebook }
      let articles = files.filter { $0.kind == .article }
      func write(_ files: [CorpusTexts.File]) {
        let files = files.filter { file in
          !left.contains(file.whole) && self.changes[file.whole].map { $0.old != $0.new } ?? false
        }
        let answers = changes.take(files.compactMap { self.changes[$0.whole] })
        left.formUnion(zip(files, answers).lazy.filter { !$1 }.map { $0.0.whole })
      }
      write(books)
      if !articles.isEmpty, books.contains(where: { left.contains($0.whole) }) {
        printError("\(input.shownRoot(corpus.root)): Dossier changed no article, because it could not write a codebook")
        left.formUnion(articles.map(\.whole))
      } else {
        write(articles)
      }
    }
    return left
  }

  private func report(_ corpora: [CheckedCorpus], to output: Output = .standard) -> ExitStatus {
    var run = ReportRun(options, input, to: output)
    for corpus in corpora { run.add(corpus, of: input) }
    return run.close()
  }

  /// The text goes where it came from, or its patch, and findings to standard error.
  private func reportStandardInput(_ corpora: [CheckedCorpus]) -> ExitStatus {
    guard let own = input.standardInput else { return .failed }
    let change =
      changes.values.first ?? FileChange(path: own.file.path, old: own.bytes, new: own.bytes, in: own.corpus.root.path)
    for corpus in corpora { reportRefused(corpus) }
    if options.fixing.mode == .patch {
      if change.old == change.new { return input.failed ? .failed : .fine }
      var changes = Changes(.patch, options.fixing.palette, within: nil)
      changes.take([change])
      changes.end()
      return changes.failed || input.failed ? .failed : .found
    }
    if Output.standard.write(contents: change.new) == .failed { return .failed }
    if options.fixing.isOnly { return input.failed ? .failed : .fine }
    return report(corpora, to: .error)
  }

  // MARK: In words

  /// At most this many fixes that were refused are named for each file.
  private static let mostRefused = 20

  private func reportRefused(_ corpus: CheckedCorpus) {
    guard let refused = fixings[corpus.root]?.refused, !refused.isEmpty else { return }
    let files = CorpusTexts(corpus)
    for (path, places) in Dictionary(grouping: refused, by: \.path).sorted(by: { $0.key < $1.key }) {
      guard let file = files[path] else { continue }
      var cursor = PositionCursor(file.bytes, LineTable(file.bytes), .utf32)
      for place in places.sorted(by: { $0.range < $1.range }).prefix(Self.mostRefused) {
        let position = cursor.position(of: place.range.start)
        printError(
          "\(file.path):\(position.line + 1):\(position.column + 1): the fix of `\(place.code)` needs a person: it would change the article's text, or how other words are read"
        )
      }
      let rest = places.count - Self.mostRefused
      if rest > 0 {
        printError("\(file.path): \(plural(rest, "more fix", "more fixes")) left to you for the same reason")
      }
    }
  }

  /// `fixed 3 findings in 2 files`, and how many of each check; a finding is fixed when no file that its fix changes is
  /// among those that were `left`.
  private func summary(
    of changes: Changes,
    _ corpora: [CheckedCorpus],
    without left: Set<DiskPath>
  ) -> Escaped<PlainLine> {
    let fixed = corpora.flatMap { corpus in
      let files = CorpusTexts(corpus)
      return (fixings[corpus.root]?.fixed ?? []).filter { finding in
        left.isEmpty || finding.files.allSatisfy { path in files[path].map { !left.contains($0.whole) } ?? true }
      }
    }
    let done = changes.mode == .patch ? "would fix" : "fixed"
    if changes.count == 0 { return changes.failed ? "" : "nothing to fix\n" }
    let counts = Dictionary(grouping: fixed, by: \.code).map { (code: $0.key, count: $0.value.count) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.code < $1.code }
    let width = counts.first.map { String($0.count).count } ?? 0
    var text: Escaped<PlainLine> = "\(done) \(plural(fixed.count, "finding")) in \(plural(changes.count, "file"))"
    text += counts.isEmpty ? "\n" : ":\n"
    for (code, count) in counts {
      text += "  \(String(repeating: " ", count: width - String(count).count))\(count)  \(code)\n"
    }
    if fixings.values.contains(where: \.isUnfinished) { text += "more could be fixed: run this again\n" }
    return text
  }
}
