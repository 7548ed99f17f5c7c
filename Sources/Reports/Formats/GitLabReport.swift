// Findings as a Code Quality report of GitLab.

internal import Corpus
internal import Rules
internal import Serial

/// The part of Code Climate's format that GitLab reads: https://docs.gitlab.com/ci/testing/code_quality/.
struct GitLabReport {
  let checkout: Checkout
  private var list = JSONList(open: "[", close: "]\n")

  init(checkout: Checkout) { self.checkout = checkout }
}

extension GitLabReport: Report {
  mutating func add(_ file: ReportedFile, _ out: inout Outgoing<JSONText>) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false, related: false)
    let path = checkout.shortest(file.path).text
    var fingerprints = Fingerprints(file: path, file)
    for finding in file.findings {
      let place = places.place(finding.range)
      let fingerprint = fingerprints.next(finding)
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("description", finding.message.visible)
        writer.member("check_name", finding.code)
        writer.member("fingerprint", fingerprint)
        writer.member("severity", finding.severity.inGitLab)
        writer.key("location")
        writer.object { writer in
          writer.member("path", path)
          writer.key("lines")
          writer.object { writer in
            writer.member("begin", place?.line ?? 1)
            writer.member("end", place?.endLine ?? 1)
          }
        }
      }
      list.add(writer, &out)
    }
  }

  func end(_ closing: Closing, _ out: inout Outgoing<JSONText>) { list.end(&out) }
}

extension Severity {
  fileprivate var inGitLab: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info, .hint, .off: "info"
    }
  }
}
