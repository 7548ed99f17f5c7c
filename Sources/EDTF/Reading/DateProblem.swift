// Why bytes are no value, for a person to read.

/// What is wrong with a value, where, and what was probably meant.
public struct DateProblem: Error, Hashable, Sendable {
  /// Bytes from the start of the value.
  public let offset: Int
  /// Bytes that are wrong; 0 where something is missing.
  public let length: Int
  let expectation: Expectation
  /// The value as written; empty where it is too long to be a mistake in writing.
  let written: [UInt8]

  init(_ flaw: Flaw, in bytes: UnsafeBufferPointer<UInt8>) {
    offset = flaw.offset
    length = flaw.length
    expectation = flaw.expected
    written = bytes.count <= Suggestion.limit ? Array(bytes) : []
  }

  /// A phrase to follow "expected": `two digits (or X) for the month`.
  public var expected: String { expectation.phrase }

  /// A value that reads, where the meaning is plain: `1993-04-07` for `1993-4-7`; `nil` for `04/05/1993`. Worked out
  /// when asked for, in some 10 µs.
  public var suggestion: String? { Suggestion.meaning(of: written) }

  /// Values that may have been meant, the likeliest first: the suggestion where there is one; the fifth of April and the
  /// fourth of May for `04/05/1993`; both precisions for `{1987-10..1988}`; none where nothing can be guessed.
  public var readings: [String] {
    suggestion.map { [$0] } ?? Suggestion.dayOrMonth(of: written) + Suggestion.onePrecision(of: written)
  }

  /// The place as a person counts: the first byte of the value is 1.
  public var byte: Int { offset + 1 }
}

extension DateProblem: CustomStringConvertible {
  /// `at byte 9, expected a day that April has (1–30)`, or `at byte 7, expected … for the month; perhaps 1993-04-07`
  public var description: String {
    let wanted = "at byte \(byte), expected \(expected)"
    return readings.isEmpty ? wanted : "\(wanted); perhaps \(readings.joined(separator: " or "))"
  }
}
