// The header before a frame: lines up to an empty one.

enum HeaderBlock: Hashable {
  /// No empty line yet.
  case incomplete
  /// The frame's length, and where its bytes begin.
  case length(Int, end: Int)
  /// No length can be taken from it, and where to look for the next header.
  case broken(FramingProblem, resume: Int)

  /// Bytes that a header may have: real ones have some 20 to 80.
  static let limit = 8192

  /// `content-length:`
  private static let lengthName = Array("content-length:".utf8)
  static var lengthNameCount: Int { lengthName.count }

  /// Reads the header that begins at `start`, which empty lines may precede.
  init(in bytes: [UInt8], from start: Int) {
    var lineStart = start
    var length: Int?
    var isBlank = true
    var problem: FramingProblem?
    while let newline = bytes[lineStart...].prefix(Self.limit).firstIndex(of: UInt8(ascii: "\n")),
      newline - start < Self.limit
    {
      var line = bytes[lineStart..<newline]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      lineStart = newline + 1
      if line.isEmpty {
        if isBlank { continue }
        if let problem {
          self = .broken(problem, resume: lineStart)
        } else if let length {
          self = .length(length, end: lineStart)
        } else {
          // The name may stand inside a line, after the rest of a frame whose length was too short.
          self = .broken(.missingLength, resume: start)
        }
        return
      }
      isBlank = false
      guard Self.isLengthName(in: bytes, at: line.startIndex) else { continue }
      let value = line.dropFirst(Self.lengthNameCount)
      guard let number = Self.number(in: value) else {
        problem = problem ?? .malformedLength(String(decoding: value.prefix(64), as: UTF8.self))
        continue
      }
      if let length, length != number { problem = problem ?? .conflictingLengths(length, number) }
      length = length ?? number
    }
    self = bytes.count - start >= Self.limit ? .broken(.endlessHeader, resume: start) : .incomplete
  }

  /// Where the name `Content-Length:` next stands, in any case.
  static func lengthName(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + lengthNameCount <= bytes.count {
      if isLengthName(in: bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  private static func isLengthName(in bytes: [UInt8], at index: Int) -> Bool {
    guard index + lengthNameCount <= bytes.count else { return false }
    for offset in 0..<lengthNameCount {
      let byte = bytes[index + offset]
      let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      if lower != lengthName[offset] { return false }
    }
    return true
  }

  /// Digits between spaces and tabs; `nil` for anything else and for more than fits an `Int`.
  private static func number(in value: ArraySlice<UInt8>) -> Int? {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var digits = value.drop(while: isSpace)
    while let last = digits.last, isSpace(last) { digits.removeLast() }
    guard !digits.isEmpty else { return nil }
    var number = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      if overflow || carry { return nil }
      number = sum
    }
    return number
  }
}
