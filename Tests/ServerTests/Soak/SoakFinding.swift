// A finding as the soak test compares it.

import LSP
import Rules
import Serial
import Text

@testable import Server

/// All that a client sees of a finding.
struct SoakFinding: Hashable, Sendable, CustomStringConvertible {
  var code: String
  var severity: Int
  var range: String
  var message: String
  /// File, place and words.
  var related: [String] = []

  var description: String { "\(range) \(code) (\(severity)) \(message)\(related.map { "\n      " + $0 }.joined())" }

  /// What it says of its own file.
  var withoutRelated: SoakFinding {
    var copy = self
    copy.related = []
    return copy
  }

  /// Where a text is not UTF-8 no two programs count the same columns.
  private static func placed(_ code: String) -> Bool { code != "not-utf8" }

  init(_ diagnostic: Diagnostic, _ path: (DocumentURI) -> String) {
    code = diagnostic.code?.description ?? ""
    severity = diagnostic.severity?.rawValue ?? 0
    range = Self.placed(code) ? diagnostic.range.picture : ""
    message = diagnostic.message
    related = (diagnostic.relatedInformation ?? []).map {
      "\(path($0.location.uri)) \($0.location.range.picture) \($0.message)"
    }
  }

  /// `file` and `texts` are by the path from the workspace's folder, `root` is where the file's corpus begins.
  init(_ finding: Finding, in file: String, root: String, _ texts: [String: [UInt8]], _ encoding: PositionEncoding) {
    code = finding.code
    severity = DiagnosticSeverity(finding.severity)?.rawValue ?? 0
    range = Self.placed(code) ? SoakPlaces.picture(finding.range, in: texts[file] ?? [], encoding) : ""
    message = finding.message.visible
    related = finding.related.map { place in
      let path = place.path.map { root.isEmpty ? $0 : root + "/" + $0 } ?? file
      return "\(path) \(SoakPlaces.picture(place.range, in: texts[path] ?? [], encoding)) \(place.message.visible)"
    }
  }
}
