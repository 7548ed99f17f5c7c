// A corpus as pages that open from the disk: an overview, and a page for each article, actor and issue.

public import Corpus
public import Syntax

/// Made in two steps, so that no more than one text is held at a time: the page of each article from its text, then all other
/// pages from what the articles' texts have told. The same corpus gives the same bytes.
///
/// No page loads anything from elsewhere, and nothing that an article says is more than text on it.
public struct HTMLReport: Sendable {
  private let content: ReportContent

  /// Of some articles of a corpus, in the order in which they shall stand. `title` is that of the corpus. The corpus need not
  /// have been loaded with its uses.
  public init(_ corpus: Snapshot, _ articles: [ReportedArticle], title: String) {
    content = ReportContent(corpus, articles, title: title)
  }

  /// The paths of all files of the report, from its folder down, in the order of their bytes.
  public var paths: [String] {
    let fixed =
      PageSection.allCases.map(\.path) + [Self.style, Self.scriptPath, "data/tables.js", "data/names.js"]
      + (0..<StatementsPage.chunks(content.stands.count)).map { StatementsPage.path(ofChunk: $0) }
    return (fixed + content.pages + content.subjects.map(\.path)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The folders of the report, each below its own.
  public static let folders = ["actors", "articles", "assets", "data", "issues"]

  /// The page of an article, by its place in the list, and what the other pages need of its text.
  public func page(of article: Int, _ tree: SyntaxTree) -> (file: ReportFile, details: ArticleDetails) {
    let facts = content.corpus.record(content.articles[article].file)?.facts ?? Facts()
    return (ArticlePage(content, article, facts, tree).file, ArticleDetails(tree, facts))
  }

  /// Makes all other files, one after the other; the overview, by which a reader begins, is the last. `details` are those of
  /// the articles in their order, nil for one whose text could not be read again. Ends when `take` says no.
  public func makePages(_ details: [ArticleDetails?], take: (ReportFile) -> Bool) {
    var details = details
    while details.count < content.articles.count { details.append(nil) }
    let sums = GroupSums(content)
    let lists = ListPages(content, details)
    let statements = StatementsPage(content, details)
    let first: [() -> ReportFile] = [
      { ReportFile(Self.style, ReportStyle.bytes) }, { ReportFile(Self.scriptPath, ReportScript.bytes) },
      { statements.tables }, { statements.names }, { statements.file }, { lists.articles }, { lists.actors },
      { lists.issues },
    ]
    for make in first { guard take(make()) else { return } }
    for chunk in 0..<StatementsPage.chunks(content.stands.count) { guard take(statements.rows(chunk)) else { return } }
    for place in content.subjects.indices {
      guard take(SubjectPage(content, place, sums, details).file) else { return }
    }
    _ = take(OverviewPage(content, details).file)
  }

  private static let style = "assets/report.css"
  private static let scriptPath = "assets/report.js"
}
