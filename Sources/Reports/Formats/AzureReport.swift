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
      out.literal("##vso[task.logissue type=")
      out.text(type)
      out.literal(";sourcepath=")
      out.property(path)
      out.literal(";")
      if let place = places.place(finding.range) {
        out.literal("linenumber=")
        out.number(place.line)
        out.literal(";columnnumber=")
        out.number(place.column)
        out.literal(";")
      }
      out.literal("code=")
      out.property(finding.code)
      out.literal(";]")
      out.text(finding.message)
      for related in finding.related {
        out.literal("%3B ")
        out.text(related.message)
        out.literal(": ")
        out.path(places.file(related.path))
        out.place(places.place(related.range, in: related.path))
      }
      out.literal("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<AzureCommand>) {}
}
