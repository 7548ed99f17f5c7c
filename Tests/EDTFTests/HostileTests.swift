// Bytes of any kind: they read or are refused, and nothing traps.

import EDTF
import TestSupport
import Testing

@Suite struct HostileTests {
  /// What holds of any bytes. Answers whether they read.
  @discardableResult
  private func check(_ bytes: [UInt8], withSuggestion: Bool = true) -> Bool {
    switch DateValue.parse(bytes, in: 0..<bytes.count) {
    case .success(let value):
      let form = value.description
      if (try? DateValue(form)) != value { Issue.record("\(bytes) prints \(form)") }
      _ = (value.earliest, value.latest, value.precision, value.contains(value))
      if value.kind == .edtf, !value.allows(anyOf: value) { Issue.record("\(form) shares no day with itself") }
      if let day = value.earliest?.day, !value.allows(day) { Issue.record("\(form) allows not its first day") }
      if let day = value.latest?.day, !value.allows(day) { Issue.record("\(form) allows not its last day") }
      return true
    case .failure(let problem):
      let isInside = problem.offset >= 0 && problem.length >= 0 && problem.offset + problem.length <= bytes.count
      if !isInside { Issue.record("\(bytes) is wrong at \(problem.offset), \(problem.length)") }
      if withSuggestion, let meant = problem.suggestion, (try? DateValue(meant)) == nil {
        Issue.record("\(bytes) suggests \(meant)")
      }
      return false
    }
  }

  @Test func readsOrRefusesEveryMutationOfTwoBytes() {
    let alphabet = Array("03X-/.?],TSPM \u{0}é".utf8)
    for text in ["1993-04-16", "199X/..", "[1994,..]", "Y17E7S3", "P1Y2M~", "R/1993/P1M"] {
      let bytes = Array(text.utf8)
      for first in bytes.indices {
        for second in bytes.indices where second >= first {
          for a in alphabet {
            for b in alphabet where second > first || a == b {
              var changed = bytes
              changed[first] = a
              changed[second] = b
              check(changed, withSuggestion: false)
            }
          }
        }
      }
    }
  }

  @Test func readsOrRefusesEveryPrefixAndEveryLossOfAByte() {
    let all = agreedValues + agreedRefusals + disputedValues.map(\.value) + disputedRefusals.map(\.value)
    for text in all + durationsAndRepeats + malformedDurationsAndRepeats {
      let bytes = Array(text.utf8)
      for index in tried(bytes.indices, every: 2) {
        check(Array(bytes[..<index]))
        check(Array(bytes[..<index] + bytes[(index + 1)...]))
      }
    }
  }

  @Test func readsOrRefusesRandomBytes() {
    var source = Seeded(seed: 1993)
    let alphabet = Array("0123456789019XX--//..?~%[]{},,TZ::+YESPRMDWH abcjun\u{2013}".utf8)
    var read = 0
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...14, using: &source)
      if check((0..<count).map { _ in alphabet.randomElement(using: &source) ?? 0 }) { read += 1 }
      check((0..<count).map { _ in UInt8.random(in: 0...255, using: &source) })
    }
    #expect(read > 0)
  }

  @Test func readsSetsOfAnyLength() throws {
    let text = "{" + (0..<20_000).map { String(1000 + $0 % 9000) }.joined(separator: ", ") + "}"
    let value = try DateValue(text)
    #expect(value.precision == .year)
    #expect(try DateValue(value.description) == value)
    #expect(throws: DateProblem.self) { try DateValue(String(text.dropLast())) }
    #expect(throws: DateProblem.self) { try DateValue(String(repeating: "[", count: 100_000)) }
    #expect(throws: DateProblem.self) { try DateValue(String(repeating: "9", count: 100_000)) }
  }
}
