// Findings in colours: what the formats for people have in common.

internal import Corpus
internal import Rules
internal import Serial

extension Outgoing where Destination == PlainLine {
  /// `error[unknown-actor]: no actor …`
  mutating func writeHead(of finding: Finding, _ palette: Palette) {
    write("\(finding.severity.rawValue)", finding.severity.style, palette)
    write("[\(finding.code)]", .bold, palette)
    write(": \(finding.message)")
  }

  /// The closing line.
  mutating func write(_ closing: Closing, _ palette: Palette) {
    guard let sentence = closing.sentence else { return }
    write("\(sentence)", closing.exitCode == 0 ? .green : .bold, palette)
    write("\n")
  }
}

extension Severity {
  /// As it is painted for a person.
  var style: Palette.Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info, .hint: .cyan
    case .off: .plain
    }
  }
}
