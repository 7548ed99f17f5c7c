// Findings a line each: for a person in a hurry, and for programs that read what compilers write.

internal import Disk
internal import Rules

struct ConciseReport {
  let palette: Palette
  let links: Hyperlinks
}

extension ConciseReport: Report {
  func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false, related: false)
    let path = links.link(file.path)
    for finding in file.findings {
      out.write(path)
      out.write(places.place(finding.range)?.written ?? "")
      out.write(": ")
      palette.head(of: finding, &out)
      out.write("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout [UInt8]) { palette.write(closing, &out) }
}
