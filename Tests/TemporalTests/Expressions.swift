// The lists of expressions, read from their files.

import EDTF
import Foundation
import Temporal
import TestSupport

/// A row of a list: words in their place, and what they mean.
struct Expression: Sendable, CustomStringConvertible {
  var language: DateLanguage
  var on: CalendarDay
  var before: String
  var words: String
  var after: String
  /// The best first reading; `nil` where the words are no time.
  var value: DateValue?
  /// Readings that are also right.
  var others: [DateValue] = []

  var description: String { "\(language.tag) \(on): \(before)«\(words)»\(after)" }

  var context: DateContext { DateContext(on: on, before: before, after: after) }

  var candidates: [DateCandidate] { DateWords(words, in: language).candidates(in: context) }

  /// A row that cannot be read.
  struct NoRow: Error { let line: String }

  /// A list of `Tests/TemporalTests/Expressions`, whole: a row that cannot be read is an error.
  static func list(_ name: String) throws -> [Expression] {
    let lines = try Repository.text("Tests/TemporalTests/Expressions/\(name)").split(separator: "\n")
    return try lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("lang") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 6, let language = DateLanguage(fields[0]), let on = try DateValue(fields[1]).earliest?.day
      else { throw NoRow(line: String(line)) }
      let others = fields.count > 6 && !fields[6].isEmpty ? fields[6].components(separatedBy: " || ") : []
      return Expression(
        language: language,
        on: on,
        before: fields[2],
        words: fields[3],
        after: fields[4],
        value: fields[5] == "-" ? nil : try DateValue(fields[5]),
        others: try others.map { try DateValue($0) }
      )
    }
  }
}

extension DateValue {
  /// Its text without `?`, `~` and `%`: the lists do not agree on what is approximate.
  var withoutSigns: String { description.filter { !"?~%".contains($0) } }
}

/// How often the first candidate and how often one of the first three is the value.
struct Score {
  var rows = 0
  /// Sign for sign.
  var exact = 0
  /// But for signs.
  var first = 0
  /// But for signs, or another reading that is also right.
  var fair = 0
  var amongThree = 0

  mutating func count(_ candidates: [DateCandidate], _ value: DateValue?, _ others: [DateValue]) {
    rows += 1
    guard let value else {
      let isRight = candidates.isEmpty ? 1 : 0
      (exact, first, fair, amongThree) = (exact + isRight, first + isRight, fair + isRight, amongThree + isRight)
      return
    }
    let found = candidates.map(\.value.withoutSigns)
    if candidates.first?.value == value { exact += 1 }
    if found.first == value.withoutSigns { first += 1 }
    if let best = found.first, ([value] + others).contains(where: { $0.withoutSigns == best }) { fair += 1 }
    if found.prefix(3).contains(value.withoutSigns) { amongThree += 1 }
  }
}
