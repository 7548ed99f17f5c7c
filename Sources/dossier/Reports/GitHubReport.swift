// Findings as workflow commands of GitHub Actions, which become annotations of the lines.

internal import Corpus
internal import Disk
internal import Rules

/// The format is that of `@actions/core`: `::error file=…,line=…::message`.
struct GitHubReport {
  private let paths = CheckoutPaths()
}

extension GitHubReport: Report {
  func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    let path = paths.text(file.path).escaped(asProperty: true)
    for finding in file.findings {
      out.write("::\(finding.severity.gitHubCommand) title=Dossier (\(finding.code)),file=\(path)")
      let place = places.place(finding.range)
      if let place {
        out.write(",line=\(place.line)")
        // GitHub takes columns only where a finding ends on the line on which it begins.
        if place.line == place.endLine { out.write(",col=\(place.column),endColumn=\(place.endColumn)") }
        out.write(",endLine=\(place.endLine)")
      }
      // The log shows no more than the message.
      var message = "\(file.path)\(place?.written ?? ""): \(finding.code): \(finding.message.visible)"
      for related in finding.related {
        let other = places.place(related.range, in: related.path)?.written ?? ""
        message += "\n\(related.message.visible): \(places.file(related.path))\(other)"
      }
      out.write("::")
      out.write(message.escaped(asProperty: false))
      out.write("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout [UInt8]) {}
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

extension String {
  /// As the data of a command, or as the value of one of its properties.
  fileprivate func escaped(asProperty: Bool) -> String {
    var text: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "%"): text.write("%25")
      case UInt8(ascii: "\r"): text.write("%0D")
      case UInt8(ascii: "\n"): text.write("%0A")
      case UInt8(ascii: ":") where asProperty: text.write("%3A")
      case UInt8(ascii: ",") where asProperty: text.write("%2C")
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
