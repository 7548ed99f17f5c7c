// Why bytes are no value, for a person to read.

/// What is wrong with a value, where, and what was probably meant.
public struct DateProblem: Error, Hashable, Sendable {
  /// Bytes from the start of the value.
  public let offset: Int
  /// Bytes that are wrong; 0 where something is missing.
  public let length: Int
  /// A phrase to follow "expected": `two digits (or X) for the month`.
  public let expected: String
  /// A value that reads, where the meaning is plain: `1993-04-07` for `1993-4-7`; `nil` for `04/05/1993`.
  public let suggestion: String?
}

extension DateProblem: CustomStringConvertible {
  /// `expected a day that April has (1–30)`, or `expected …: 1993-04-07?`
  public var description: String {
    guard let suggestion else { return "expected \(expected)" }
    return "expected \(expected): \(suggestion)?"
  }
}
