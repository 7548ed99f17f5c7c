// Writing the pages of a report: each article's while its text is at hand, then all others.

internal import Corpus
internal import Disk
internal import Project
internal import Reports
internal import Rules
internal import Syntax

struct ReportPages {
  private let corpus: CheckedCorpus
  private let report: HTMLReport
  private let articles: [FileReport]
  /// Articles that could not be read again.
  private(set) var problems: [DiskProblem] = []

  init(_ corpus: CheckedCorpus, title: String) {
    self.corpus = corpus
    let chosen = corpus.reports.filter { $0.file.kind == .article && !$0.isUnread }
    articles = chosen.filter { corpus.snapshot.file(at: $0.file.relative.text) != nil }
    let reported = articles.compactMap { report in
      corpus.snapshot.file(at: report.file.relative.text).map { file in
        ReportedArticle(
          file: file,
          path: report.file.relative.text,
          errors: report.findings.count { $0.severity == .error },
          warnings: report.findings.count { $0.severity == .warning }
        )
      }
    }
    report = HTMLReport(corpus.snapshot, reported, title: title)
  }

  /// The number of files that were written; a sentence where it was refused, or did not come to its end.
  mutating func write(
    to output: DiskPath,
    replaces: Bool
  ) async -> Result<Int, OutputFolder.Refusal> {
    var folder: OutputFolder
    switch OutputFolder.prepare(output, for: report.paths, in: HTMLReport.folders, replaces: replaces) {
    case .success(let prepared): folder = prepared
    case .failure(let refusal): return .failure(refusal)
    }
    var count = 0
    var failure: DiskProblem?
    func put(_ file: ReportFile) -> Bool {
      guard failure == nil else { return false }
      switch folder.write(file.path, file.bytes) {
      case .success: count += 1
      case .failure(let problem): failure = problem
      }
      return failure == nil
    }
    var details: [ArticleDetails?] = []
    var progress = Progress()
    progress.begin("writing", of: articles.count)
    let (report, corpus, articles) = (report, corpus, articles)
    await CorpusReader(isForLargeResults: true, isCancelled: { false }).map(Array(articles.indices)) { place in
      corpus.bytes(of: articles[place]).map { report.page(of: place, SyntaxTree(article: $0)) }
    } done: {
      progress.advance(by: $0)
    } take: { pages in
      for page in pages {
        switch page {
        case .success(let page):
          details.append(page.details)
          _ = put(page.file)
        case .failure(let problem):
          details.append(nil)
          problems.append(problem)
        }
      }
    }
    progress.erase()
    if failure == nil { report.makePages(details, take: put) }
    if failure == nil, case .failure(let problem) = folder.end() { failure = problem }
    if let failure {
      let hint = "the report is not complete: run this again with --force when that is fixed"
      return .failure(OutputFolder.Refusal(sentence: "\(failure); \(hint)"))
    }
    return .success(count)
  }
}
