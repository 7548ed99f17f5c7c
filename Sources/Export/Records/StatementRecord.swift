// A statement with all its parts as an export writes them.

internal import Corpus
internal import Syntax

struct StatementRecord: Sendable {
  /// From 1, in the order of the article.
  var number: Int
  var label: String?
  var spans: [SpanRecord]
  var holders: [HandleRecord]
  var sign: Sigil
  /// nil for a bare sign.
  var verb: HandleRecord?
  var isVerbUnsure: Bool
  var targets: [TargetRecord]
  var addressees: [HandleRecord]
  var reporters: [HandleRecord]
  /// The date in force as written; nil where none is known.
  var on: String?
  var days: DayRange?
  var dateSource: Statement.DateSource
  /// With sigils, `^` before labels, dates as written.
  var because: [String]
  var conditions: [String]
  var exceptions: [String]
  var reality: Factuality?
  var tail: ItemTail
  /// The item as it stands in its tag or in the foot, without its label.
  var tag: String

  /// The words of all spans, with a space between.
  var text: String { spans.count == 1 ? spans[0].text : spans.map(\.text).joined(separator: " ") }

  /// 1 for, -1 against, 0 neither or both.
  var position: Int {
    switch sign {
    case .supports: 1
    case .opposes: -1
    case .neutral, .actor, .issue, .variable: 0
    }
  }
}
