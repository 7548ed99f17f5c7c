// Findings in the Test Anything Protocol: a test for each file.

internal import Corpus
internal import Disk
internal import Rules

/// Version 13 and not 14, which Perl's harnesses before 2023 refuse, and which reads all that is written here. A test fails
/// where the check fails on one of the file's findings; all that are told stand below it, in YAML.
struct TAPReport {
  private var tests = 0
}

extension TAPReport: Report {
  mutating func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    test(file.path, isFine: !file.findings.contains(where: file.fails), &out)
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    out.write("  ---\n  findings:\n")
    for finding in file.findings {
      out.write("    - code: \(finding.code)\n      severity: \(finding.severity.rawValue)\n")
      if let place = places.place(finding.range) {
        out.write("      line: \(place.line)\n      column: \(place.column)\n")
      }
      out.write("      message: \(finding.message.quoted)\n")
      if finding.related.isEmpty { continue }
      out.write("      related:\n")
      for related in finding.related {
        let place = places.place(related.range, in: related.path)?.written ?? ""
        out.write("        - place: \("\(places.file(related.path))\(place)".quoted)\n")
        out.write("          message: \(related.message.quoted)\n")
      }
    }
    out.write("  ...\n")
  }

  mutating func tell(_ problem: DiskProblem, _ out: inout [UInt8]) {
    test(problem.path, isFine: false, &out)
    out.write("  ---\n  message: \(problem.description.quoted)\n  ...\n")
  }

  mutating func end(_ closing: Closing, _ out: inout [UInt8]) {
    begin(&out)
    if closing.status == .interrupted { out.write("Bail out! \(Closing.interruption)\n") }
    out.write("1..\(tests)\n")
  }

  private func begin(_ out: inout [UInt8]) {
    if tests == 0 { out.write("TAP version 13\n") }
  }

  private mutating func test(_ path: DiskPath, isFine: Bool, _ out: inout [UInt8]) {
    begin(&out)
    tests += 1
    out.write("\(isFine ? "ok" : "not ok") \(tests) - ")
    // A number sign begins a directive (`# SKIP`), and version 13 has no escape for it.
    for byte in (path.isEmpty ? "." : path.description.visible).utf8 {
      if byte == UInt8(ascii: "#") { out.write("\\u{23}") } else { out.append(byte) }
    }
    out.write("\n")
  }
}

extension String {
  /// In YAML's double quotes.
  fileprivate var quoted: String {
    var text: [UInt8] = [UInt8(ascii: "\"")]
    for byte in visible.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.write("\\") }
      text.append(byte)
    }
    text.write("\"")
    return String(decoding: text, as: UTF8.self)
  }
}
