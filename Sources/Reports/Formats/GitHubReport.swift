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
      out.write("::\(finding.severity.gitHubCommand) title=Dossier (\(property: finding.code)),file=\(property: path)")
      let place = places.place(finding.range)
      if let place {
        out.write(",line=\(place.line)")
        // GitHub takes columns only where a finding ends on the line on which it begins.
        if place.line == place.endLine { out.write(",col=\(place.column),endColumn=\(place.endColumn)") }
        out.write(",endLine=\(place.endLine)")
      }
      // The log shows no more than the message.
      out.write("::\(file.path)\(place?.written ?? ""): \(finding.code): \(finding.message)")
      for related in finding.related {
        let other = places.place(related.range, in: related.path)?.written ?? ""
        out.write("%0A\(related.message): \(places.file(related.path))\(other)")
      }
      out.write("\n")
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
