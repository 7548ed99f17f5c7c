// The parts of a report, as the bar at the top of each page names them.

internal import Serial

enum PageSection: CaseIterable {
  case overview, articles, actors, issues, statements

  var title: HTML {
    switch self {
    case .overview: "Overview"
    case .articles: "Articles"
    case .actors: "Actors"
    case .issues: "Issues"
    case .statements: "Statements"
    }
  }

  /// Its page, from the folder of the report down.
  var path: String {
    switch self {
    case .overview: "index.html"
    case .articles: "articles.html"
    case .actors: "actors.html"
    case .issues: "issues.html"
    case .statements: "statements.html"
    }
  }
}
