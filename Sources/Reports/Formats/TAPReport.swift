// Findings in the Test Anything Protocol: a test for each file.

internal import Corpus
internal import Rules
internal import Serial

/// Version 13 and not 14, which Perl's harnesses before 2023 refuse, and which reads all that is written here. A test fails
/// where the check fails on one of the file's findings; all that are reported stand below it, in YAML.
struct TAPReport {
  private var tests = 0
}

extension TAPReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<TAPLine>) {
    test(file.path, isFine: !file.findings.contains(where: file.fails), &out)
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    out.write("  ---\n  findings:\n")
    for finding in file.findings {
      out.write("    - code: \(finding.code)\n      severity: \(finding.severity.rawValue)\n")
      if let place = places.place(finding.range) {
        out.write("      line: \(place.line)\n      column: \(place.column)\n")
      }
      out.write("      message: \(quoted: finding.message)\n")
      if finding.related.isEmpty { continue }
      out.write("      related:\n")
      for related in finding.related {
        let place = places.place(related.range, in: related.path)?.written ?? ""
        out.write("        - place: \(quoted: places.file(related.path).shown + place)\n")
        out.write("          message: \(quoted: related.message)\n")
      }
    }
    out.write("  ...\n")
  }

  mutating func add(_ file: UnreadFile, _ out: inout Outgoing<TAPLine>) {
    test(file.path, isFine: false, &out)
    out.write("  ---\n  message: \(quoted: file.message)\n  ...\n")
  }

  mutating func end(_ closing: Closing, _ out: inout Outgoing<TAPLine>) {
    begin(&out)
    if closing.isInterrupted { out.write("Bail out! \(Closing.interruption)\n") }
    out.write("1..\(tests)\n")
  }

  private func begin(_ out: inout Outgoing<TAPLine>) {
    if tests == 0 { out.write("TAP version 13\n") }
  }

  private mutating func test(_ path: ReportedPath, isFine: Bool, _ out: inout Outgoing<TAPLine>) {
    begin(&out)
    tests += 1
    out.write(isFine ? "ok" : "not ok")
    out.write(" \(tests) - \(path.isEmpty ? "." : path.shown)\n")
  }
}
