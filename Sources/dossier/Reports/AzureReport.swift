// Findings as logging commands of Azure Pipelines, which show them on the page of a run.

internal import Corpus
internal import Disk
internal import Rules

/// The format is that of Microsoft's page "Logging commands": `##vso[task.logissue type=…;…]message`, whole paths.
struct AzureReport {
  private let paths = CheckoutPaths()
}

extension AzureReport: Report {
  func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false)
    let path = paths.absolute(file.path).text.escaped
    for finding in file.findings {
      // There are no others.
      let type = finding.severity == .error ? "error" : "warning"
      out.write("##vso[task.logissue type=\(type);sourcepath=\(path);")
      if let place = places.place(finding.range) {
        out.write("linenumber=\(place.line);columnnumber=\(place.column);")
      }
      out.write("code=\(finding.code);]")
      var message = finding.message.visible
      for related in finding.related {
        let other = places.place(related.range, in: related.path)?.written ?? ""
        message += "; \(related.message.visible): \(places.file(related.path))\(other)"
      }
      out.write(message.escaped)
      out.write("\n")
    }
  }

  func end(_ closing: Closing, _ out: inout [UInt8]) {}
}

extension String {
  fileprivate var escaped: String {
    var text: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "%"): text.write("%AZP25")
      case UInt8(ascii: "\r"): text.write("%0D")
      case UInt8(ascii: "\n"): text.write("%0A")
      case UInt8(ascii: ";"): text.write("%3B")
      case UInt8(ascii: "]"): text.write("%5D")
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
