// Findings in the XML of Checkstyle, which many tools read.

internal import Corpus
internal import Rules
internal import Serial

/// Checkstyle has written this since its version 4.3. Files without findings are left out.
struct CheckstyleReport {
  private var isBegun = false
}

extension CheckstyleReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<XMLText>) {
    begin(&out)
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false, related: false)
    out.write("  <file name=\"\(file.path)\">\n")
    for finding in file.findings {
      out.literal("    <error")
      if let place = places.place(finding.range) {
        out.literal(" line=\"")
        out.number(place.line)
        out.literal("\" column=\"")
        out.number(place.column)
        out.literal("\"")
      }
      out.literal(" severity=\"")
      out.text(finding.severity.inCheckstyle)
      out.literal("\" message=\"")
      out.text(finding.message)
      out.literal("\" source=\"dossier.")
      out.text(finding.code)
      out.literal("\"/>\n")
    }
    out.write("  </file>\n")
  }

  mutating func end(_ closing: Closing, _ out: inout Outgoing<XMLText>) {
    begin(&out)
    out.write("</checkstyle>\n")
  }

  private mutating func begin(_ out: inout Outgoing<XMLText>) {
    if isBegun { return }
    isBegun = true
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
  }
}

extension Severity {
  fileprivate var inCheckstyle: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint, .off: "info"
    }
  }
}
