// What all pages have in common: the head, the bar, the search and the foot.

internal import Serial

struct PageShell {
  /// The title of the corpus.
  let corpus: String
  /// The title of the page.
  let title: String
  let section: PageSection
  /// Whether the page lies in a folder below that of the report.
  let isBelow: Bool

  /// The page as a file. Nothing from another place is loaded, nothing written in an article can run: scripts and styles come
  /// from the files of the report alone.
  func file(_ path: String, _ content: HTML, script: HTML = "") -> ReportFile {
    let root: HTML = isBelow ? "../" : ""
    var links: HTML = ""
    for other in PageSection.allCases {
      let current: HTML = other == section ? " aria-current=\"\(isBelow ? "true" : "page")\"" : ""
      links += "<li><a href=\"\(root)\(other.path)\"\(current)>\(other.title)</a></li>"
    }
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="dossier report">
      <title>\(title)\(title == corpus ? "" : " · \(corpus)")</title>
      <link rel="stylesheet" href="\(root)assets/report.css">
      <script defer src="\(root)assets/report.js"></script>\(script)
      </head>
      <body data-root="\(root)">
      <a class="skip" href="#main">Skip to the content</a>
      <header class="bar">
      <a class="home" href="\(root)index.html"><bdi>\(corpus)</bdi></a>
      <nav aria-label="Parts of this report"><ul>\(links)</ul></nav>
      <form class="search" role="search" hidden>
      <label class="unseen" for="search">Search actors, issues and articles</label>
      <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
      <ul id="found" role="listbox" aria-label="Found" hidden></ul>
      </form>
      </header>
      <main id="main" tabindex="-1">
      \(content)
      </main>
      <footer><p>Made by <code>dossier report</code> from the annotated articles. Every number leads to the words it counts.</p></footer>
      </body>
      </html>

      """
    return ReportFile(path, page.bytes)
  }

  private static let policy: HTML =
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"
}
