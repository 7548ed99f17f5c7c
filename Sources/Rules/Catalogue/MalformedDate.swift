// A date that is none.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

enum MalformedDate: FileRule {
  static let page = RulePage(
    "malformed-date",
    .error,
    .dates,
    fix: true,
    "A date is not written in EDTF (ISO 8601-2:2019), or a date is missing.",
    why: """
      A date that cannot be read cannot be sorted or counted. It is a year of four digits, then a month and a day of two,
      as far as you know them: `1993`, `1993-04`, `1993-04-16`; `1993-23` is an autumn, `199X` a decade, `1993~` about
      1993, `1993-07-09/1993-07-11` from one day to another, `1993/..` from a year on, `[1994-01,1994-02]` one of two.
      `dossier date` turns words into dates: `dossier date "last Friday" --on 1993-04-17`.
      """,
    wrong: "It began on Friday{<<1993-4-16>>}.",
    right: "It began on Friday{1993-04-16}."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for when in [file.facts.published, file.facts.on].compactMap(\.self) {
      read(when, wantsDate: true, nil, file, &list)
    }
    for date in file.facts.dates { read(date.when, wantsDate: false, nil, file, &list) }
    for statement in file.facts.statements where statement.dateSource == .clause {
      let words = file.facts.spans(statement).first
      guard let when = statement.when else { continue }
      if when.range.isEmpty {
        reportMissing(when.range.start, file, &list)
      } else {
        read(when, wantsDate: true, words, file, &list)
      }
    }
    for date in file.facts.clauseDates { read(date.when, wantsDate: true, nil, file, &list) }
    for set in setValues(file) {
      if case .failure(let problem) = DateValue.parse(file.tree.bytes, in: set.indices) {
        report(set, problem, nil, file, &list)
      }
    }
    for definition in file.definitions {
      for part in file.tree.standing(definition).flatMap(\.property.parts) {
        guard let period = part.period else { continue }
        do throws(DateProblem) {
          if try DateValue(file.tree.bytes, in: period.indices).kind != .edtf { tellNoPoint(period, &list) }
        } catch {
          report(period, error, nil, file, &list, isPeriod: true)
        }
      }
    }
  }

  /// The values of variables that are written as sets of dates.
  private static func setValues(_ file: FileCheck) -> [TextRange] {
    let tree = file.tree
    return file.facts.uses.lazy.filter { $0.role == .variable }.compactMap { use in
      tree.children(of: tree.firstNode(from: use.range.start)).first { tree.nodes[$0].kind == .dateText }
        .map { tree.nodes[$0].range }
    }
  }

  /// Reports the `on` that ends at a place.
  private static func reportMissing(_ end: TextOffset, _ file: FileCheck, _ list: inout FindingList) {
    guard let node = file.tree.path(at: end - 1).last, file.tree.nodes[node].kind == .keyword else { return }
    list.report(
      file.tree.nodes[node].range,
      "a date is missing after `on`: write it, such as `1993-04-16`, or delete `on`"
    )
  }

  /// `words`: the words of the statement that the date belongs to.
  private static func read(
    _ when: When,
    wantsDate: Bool,
    _ words: TextRange?,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    let range = when.range
    if let kind = when.kind {
      if wantsDate, kind != .edtf { tellNoPoint(range, &list) }
      return
    }
    if case .failure(let problem) = DateValue.parse(file.tree.bytes, in: range.indices) {
      report(range, problem, words, file, &list)
    }
  }

  private static func tellNoPoint(_ range: TextRange, _ list: inout FindingList) {
    list.report(range, "a duration or a repetition is not a point in time: write a date here")
  }

  private static func report(
    _ range: TextRange,
    _ problem: DateProblem,
    _ words: TextRange?,
    _ file: FileCheck,
    _ list: inout FindingList,
    isPeriod: Bool = false
  ) {
    let rest = file.tree.string(TextRange(Int(range.start) + problem.offset, Int(range.end)))
    let place = rest.isEmpty ? "at its end," : "at byte \(problem.byte), `\(rest)`,"
    let read = problem.readings.map { Fix("Replace by \($0)", isSafe: false, TextEdit(range, $0)) }
    // `on Friday`: what the word means where it stands.
    var fixes = read.isEmpty ? words.map { WordsAsDate.fixes(range, at: $0, file) } ?? [] : read
    if fixes.isEmpty, isPeriod {
      // `1988 to 1994`: what is written in words.
      fixes = WrittenPeriod.values(file.tree.string(range)).map {
        Fix("Replace by \($0)", isSafe: false, TextEdit(range, $0))
      }
    }
    let values = fixes.flatMap(\.edits).map(\.edit.replacement)
    let meant = values.map { "`\($0)`" }.joined(separator: " or ")
    list.report(
      range,
      "this is not a date: \(place) expected \(problem.expected)"
        + (meant.isEmpty ? form(file.tree.string(range)) : "; did you mean \(meant)?"),
      fixes: fixes
    )
  }

  /// What figures without a whole year lack, as in `4/17/93`: nobody can tell the century.
  private static func form(_ written: String) -> String {
    let runs = written.split { !$0.isASCII || !($0.isNumber || $0 == "X") }
    return runs.count > 1 && runs.allSatisfy { $0.count < 4 }
      ? "; write the whole year, month and day: `1993-04-17`" : ""
  }
}
