// Findings as logging commands of Azure Pipelines, which show them on the page of a run.

internal import Corpus
internal import Rules
internal import Serial

/// The format is that of Microsoft's page "Logging commands": `##vso[task.logissue type=…;…]message`, whole paths.
struct AzureReport {
  let checkout: Checkout
}

extension AzureReport: Report {
  func add(_ file: ReportedFile, _ out: inout Outgoing<AzureCommand>) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    let path = checkout.whole(file.path).text
    for finding in file.findings {
      // There are no others.
      let type = finding.severity == .error ? "error" : "warning"
      out.write("##vso[task.logissue type=\(type);sourcepath=\(property: path);")
      if let place = places.place(finding.range) {
        out.write("linenumber=\(place.line);columnnumber=\(place.column);")
      }
      out.write("code=\(property: finding.code);]\(finding.message)")
      for related in finding.related {
        let other = places.place(related.range, in: related.path)?.written ?? ""
        out.write("%3B \(related.message): \(places.file(related.path))\(other)")
      }
      out.write("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<AzureCommand>) {}
}
