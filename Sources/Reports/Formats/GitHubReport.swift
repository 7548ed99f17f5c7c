// Findings as workflow commands of GitHub Actions, which become annotations of the lines.

internal import Corpus
internal import Rules
internal import Serial

/// The format is that of `@actions/core`: `::error file=…,line=…::message`.
struct GitHubReport {
  let checkout: Checkout
}

extension GitHubReport: Report {
  func add(_ file: ReportedFile, _ out: inout Outgoing<GitHubCommand>) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    let path = checkout.shortest(file.path).text
    for finding in file.findings {
      out.literal("::")
      out.text(finding.severity.gitHubCommand)
      out.literal(" title=Dossier (")
      out.property(finding.code)
      out.literal("),file=")
      out.property(path)
      let place = places.place(finding.range)
      if let place {
        out.literal(",line=")
        out.number(place.line)
        // GitHub takes columns only where a finding ends on the line on which it begins.
        if place.line == place.endLine {
          out.literal(",col=")
          out.number(place.column)
          out.literal(",endColumn=")
          out.number(place.endColumn)
        }
        out.literal(",endLine=")
        out.number(place.endLine)
      }
      // The log shows no more than the message.
      out.literal("::")
      out.path(file.path)
      out.place(place)
      out.literal(": ")
      out.text(finding.code)
      out.literal(": ")
      out.text(finding.message)
      for related in finding.related {
        out.literal("%0A")
        out.text(related.message)
        out.literal(": ")
        out.path(places.file(related.path))
        out.place(places.place(related.range, in: related.path))
      }
      out.literal("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<GitHubCommand>) {}
}

extension Severity {
  fileprivate var gitHubCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint, .off: "notice"
    }
  }
}
