// Findings as a Code Quality report of GitLab.

internal import Corpus
internal import Disk
internal import Export
internal import Rules

/// The part of Code Climate's format that GitLab reads: https://docs.gitlab.com/ci/testing/code_quality/.
struct GitLabReport {
  private let paths = CheckoutPaths()
  private var list = JSONList(open: "[", close: "]\n")
}

extension GitLabReport: Report {
  mutating func tell(_ file: ReportedFile, _ out: inout [UInt8]) {
    if file.findings.isEmpty { return }
    let places = Places(file, fixes: false, related: false)
    let path = paths.text(file.path)
    var fingerprints = Fingerprints(file: path, bytes: file.bytes)
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

  func end(_ closing: Closing, _ out: inout [UInt8]) { list.end(&out) }
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
