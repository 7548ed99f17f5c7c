// Findings a line each: for a person in a hurry, and for programs that read what compilers write.

internal import Rules
public import Serial

public struct ConciseReport {
  private let palette: Palette
  private let links: Hyperlinks

  public init(_ palette: Palette, _ links: Hyperlinks = .none) { (self.palette, self.links) = (palette, links) }
}

extension ConciseReport: Report {
  public func add(_ file: ReportedFile, _ out: inout Outgoing<PlainLine>) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false, related: false)
    let path = links.link(file.path)
    for finding in file.findings {
      out.write(path)
      out.place(places.place(finding.range))
      out.literal(": ")
      out.writeHead(of: finding, palette)
      out.literal("\n")
    }
  }

  public func end(_ closing: Closing, _ out: inout Outgoing<PlainLine>) { out.write(closing, palette) }
}
