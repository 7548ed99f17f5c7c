// A position taken after the article that reports it.

internal import Corpus
internal import Syntax
internal import Text

enum StatementAfterPublication: FileRule {
  static let page = RulePage(
    "statement-after-publication",
    .warning,
    .dates,
    "A statement's date is later than the article's publication.",
    why:
      "An article reports what was said before. For what it only foresees, add `as expected`, `intended` or `possible`.",
    wrong:
      "-- a.article --\npublished: 1993-04-17\n---\n[No limits]{@us -rejects #quotas on <<1994-04-16>>}, they said.\n",
    right: "-- a.article --\npublished: 1993-04-17\n---\n[No limits]{@us -rejects #quotas on 1993-04-16}, they said.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard let published = file.facts.published?.days else { return }
    var isHeaderTold = false
    for statement in file.facts.statements {
      switch statement.dateSource {
      case .clause: break
      case .on where !isHeaderTold: break
      case .on, .published, .none: continue
      }
      switch statement.reality {
      case .expected, .intended, .possible: continue
      case .former, .alleged, nil: break
      }
      guard let when = statement.when, let days = when.days, days.earliest > published.latest else { continue }
      if statement.dateSource == .on { isHeaderTold = true }
      list.report(
        when.range,
        "this date is after the article's publication: correct the date, or add `as expected`, `intended` or `possible`"
      )
    }
  }
}
