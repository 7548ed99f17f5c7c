// A statement whose sentence names another date than the one in force.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

enum UndatedStatement: FileRule {
  static let page = RulePage(
    "undated-statement",
    .hint,
    .dates,
    fix: true,
    "A statement has no date of its own, and its sentence names another than the one that it gets.",
    why: """
      A statement without `on` gets the date of the header. If its sentence says when the words were said, that is the date
      of the statement: `called on Friday for targets`, in an article of Saturday. Only a day or a week of the month before
      is reported: a longer time, an earlier one or one that is not over is the date of something else.
      """,
    wrong:
      "-- a.article --\npublished: 1993-04-17\n---\nOn Friday{1993-04-16} they [ruled out limits]{<<@us -rejects #quotas>>}.\n",
    right:
      "-- a.article --\npublished: 1993-04-17\n---\nOn Friday{1993-04-16} they [ruled out limits]{@us -rejects #quotas on 1993-04-16}.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.dates.isEmpty else { return }
    var lists: [When?: SentenceDates] = [:]
    let spans = NestedSpans(facts.spans)
    let dated = facts.dates.filter { $0.when.kind == .edtf && $0.when.days != nil }
    for statement in facts.statements where statement.dateSource != .clause && !isOfArticle(statement, facts) {
      guard let span = facts.spans(statement).first else { continue }
      // Of the dates that matter: the sentences of the others need not be looked at.
      let known = lists[statement.when]
      let dates = known ?? SentenceDates(file.articleText, dates(for: statement, among: dated, facts))
      if known == nil { lists[statement.when] = dates }
      let all = dates.of(span)
      let others = all.filter { isOver($0.when, statement, facts) && !spans.hold($0.words, within: span) }
      if others.isEmpty || all.contains(where: { isInForce($0, statement) }) { continue }
      report(others, statement, file, &list)
    }
  }

  /// The dates that may be that of a statement, and those that hold the one that it has. None where it is none of the former.
  private static func dates(
    for statement: Statement,
    among dated: [DateMention],
    _ facts: Facts
  ) -> [DateMention] {
    guard dated.contains(where: { isOver($0.when, statement, facts) }) else { return [] }
    return dated.filter { isOver($0.when, statement, facts) || isInForce($0, statement) }
  }

  /// Whether a date is the one in force, or holds it.
  private static func isInForce(_ date: DateMention, _ statement: Statement) -> Bool {
    guard let days = statement.when?.days else { return false }
    return date.when.days?.overlaps(days) ?? false
  }

  /// The article's own position is of the day of publication, whatever day it speaks of.
  private static func isOfArticle(_ statement: Statement, _ facts: Facts) -> Bool {
    facts.uses(statement.uses).contains { $0.role == .holder && facts.handle(of: $0) == .article }
  }

  /// Whether a date may be the one of the words: a week at most, over when the article is published, and no longer ago than a
  /// month.
  private static func isOver(_ when: When, _ statement: Statement, _ facts: Facts) -> Bool {
    guard let days = when.days, let limit = facts.published?.days ?? statement.when?.days else { return false }
    return days.latest <= limit.latest && days.latest.number - days.earliest.number < 7
      && limit.earliest.number - days.latest.number <= 31
  }

  private static func report(
    _ dates: [DateMention],
    _ statement: Statement,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    var values: [String] = []
    for date in dates {
      let value = file.tree.string(date.when.range)
      if !values.contains(value) { values.append(value) }
    }
    let words = file.tree.plainText(of: dates[0].words)
    let own = statement.when.map { "is dated \(file.tree.string($0.range)), by the header" } ?? "has no date"
    list.report(
      statement.item,
      "the sentence says `\(words)`, \(values[0]), and this statement \(own): add `on \(values[0])` if it was made then",
      fixes: values.prefix(3).map { value in
        Fix("Add on \(value)", isSafe: false, TextEdit(TextRange(at: statement.item.end), " on \(value)"))
      }
    )
  }
}
