// Findings in colours: what the formats for people have in common.

internal import Corpus
internal import Rules
internal import Serial

extension Outgoing where Destination == PlainLine {
  /// `error[unknown-actor]: no actor …`
  mutating func writeHead(of finding: Finding, _ palette: Palette) {
    painted(finding.severity.style, palette) { $0.text(finding.severity.rawValue) }
    painted(.bold, palette) { out in
      out.literal("[")
      out.text(finding.code)
      out.literal("]")
    }
    literal(": ")
    text(finding.message)
  }

  /// The closing line.
  mutating func write(_ closing: Closing, _ palette: Palette) {
    guard let sentence = closing.sentence else { return }
    write("\(sentence)", closing.exitCode == 0 ? .green : .bold, palette)
    literal("\n")
  }
}

extension Outgoing {
  /// `:3:14`; nothing for a place that is not known.
  mutating func place(_ place: ReportedPlace?) {
    guard let place else { return }
    literal(":")
    number(place.line)
    literal(":")
    number(place.column)
  }

  /// A path as a person reads it.
  mutating func path(_ path: ReportedPath) { text(path.shown) }
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
