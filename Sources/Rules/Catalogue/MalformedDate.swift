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
    "A date is not EDTF (ISO 8601-2:2019), or no date stands where one must.",
    why: "A date that cannot be read cannot be sorted or counted.",
    wrong: "It began on Friday{<<1993-4-16>>}.",
    right: "It began on Friday{1993-04-16}."
  )

  static func check(_ file: CheckedFile, _ list: inout FindingList) {
    for when in [file.facts.published, file.facts.on].compactMap(\.self) {
      read(when.range, wantsDate: true, when, file, &list)
    }
    for date in file.facts.dates { read(date.when.range, wantsDate: false, date.when, file, &list) }
    for statement in file.facts.statements where statement.dateSource == .clause {
      if let when = statement.when { read(when.range, wantsDate: true, when, file, &list) }
    }
    for definition in file.definitions {
      for part in definition.properties.flatMap(\.parts) {
        guard let period = part.period else { continue }
        do throws(DateProblem) {
          if try DateValue(file.tree.bytes, in: period.indices).kind != .edtf { tellNoPoint(period, &list) }
        } catch {
          tell(period, error, file, &list)
        }
      }
    }
  }

  private static func read(
    _ range: TextRange,
    wantsDate: Bool,
    _ when: When,
    _ file: CheckedFile,
    _ list: inout FindingList
  ) {
    if let kind = when.kind {
      if wantsDate, kind != .edtf { tellNoPoint(range, &list) }
      return
    }
    if case .failure(let problem) = DateValue.parse(file.tree.bytes, in: range.indices) {
      tell(range, problem, file, &list)
    }
  }

  private static func tellNoPoint(_ range: TextRange, _ list: inout FindingList) {
    list.tell(range, "a duration or a repeat is no point in time: a date stands here")
  }

  private static func tell(_ range: TextRange, _ problem: DateProblem, _ file: CheckedFile, _ list: inout FindingList) {
    let rest = file.tree.string(TextRange(Int(range.start) + problem.offset, Int(range.end)))
    list.tell(
      range,
      "this is no date: expected \(problem.expected) \(rest.isEmpty ? "at its end" : "at `\(rest)`")"
        + (problem.suggestion.map { "; did you mean `\($0)`?" } ?? ""),
      fixes: problem.suggestion.map { [Fix("Replace by \($0)", isSafe: false, TextEdit(range, $0))] } ?? []
    )
  }
}
