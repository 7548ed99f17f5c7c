// Where the header, the text and the foot of an article stand: lines are cut before anything else is read.

internal import Text

extension [UInt8] {
  /// The line that begins at `start`, cut off at `end`.
  func line(at start: Int, before end: Int) -> Line {
    let index = place(of: 0x0A, from: start, to: end)
    guard index < end else { return Line(start: start, contentEnd: end, next: end) }
    let carriage = index > start && self[index - 1] == 0x0D
    return Line(start: start, contentEnd: carriage ? index - 1 : index, next: index + 1)
  }

  /// Whether a line is `---` at the margin and white space behind it.
  func isRule(_ line: Line) -> Bool {
    guard byte(line.start) == 0x2D, byte(line.start + 1) == 0x2D, byte(line.start + 2) == 0x2D,
      line.start + 3 <= line.contentEnd
    else { return false }
    return isBlank(line.start + 3, line.contentEnd)
  }

  /// Whether a comment begins at the first character of a line's text.
  func isComment(_ text: Int) -> Bool { byte(text) == 0x2F && byte(text + 1) == 0x2F }

  /// Whether the bytes hold white space only.
  func isBlank(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      let first = self[index]
      if first < 0x80 {
        guard first.isASCIISpace else { return false }
        index += 1
      } else {
        guard let point = codePoint(at: index), point.scalar.isSpace else { return false }
        index = point.end
      }
    }
    return true
  }

  /// The end of `start..<end` without trailing white space.
  func trimEnd(_ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start, let point = codePoint(before: index), point.scalar.isSpace { index = point.start }
    return Swift.max(index, start)
  }
}

struct Layout {
  /// Where the file's own text begins: 3 behind a byte-order mark, else 0.
  var start: Int
  var header: Range<Int>
  var firstRule: Line?
  var body: Range<Int>
  /// The line end that belongs to the foot, and the second rule.
  var footBreak: Range<Int>?
  var secondRule: Line?
  var foot: Range<Int>?

  /// Whether the first line of the text that is neither blank nor a comment looks like `key: value`.
  func bodyBeginsLikeHeader(_ bytes: [UInt8]) -> Bool {
    var start = body.lowerBound
    while start < body.upperBound {
      let line = bytes.line(at: start, before: body.upperBound)
      start = line.next
      let isComment = bytes.byte(line.start) == 0x2F && bytes.byte(line.start + 1) == 0x2F
      if isComment || bytes.isBlank(line.start, line.contentEnd) { continue }
      var index = line.start
      while index < line.contentEnd, bytes[index].isASCIILetter || bytes[index].isASCIIDigit || bytes[index] == 0x2D {
        index += 1
      }
      return index > line.start && bytes.byte(index) == 0x3A
    }
    return false
  }

  init(article bytes: [UInt8]) {
    start = bytes.lengthOfByteOrderMark
    var rules: [Line] = []
    var index = start
    while index < bytes.count, rules.count < 2 {
      let line: Line
      if bytes[index] == 0x2D {
        line = bytes.line(at: index, before: bytes.count)
        if bytes.isRule(line) { rules.append(line) }
        index = line.next
      } else {
        index = min(bytes.place(of: 0x0A, from: index, to: bytes.count) + 1, bytes.count)
      }
    }
    guard let first = rules.first else {
      header = start..<start
      body = start..<bytes.count
      return
    }
    header = start..<first.start
    firstRule = first
    body = first.next..<bytes.count
    guard rules.count == 2 else { return }
    let second = rules[1]
    secondRule = second
    foot = second.next..<bytes.count
    var end = second.start
    if end > first.next {
      end -= 1
      if end > first.next, bytes[end - 1] == 0x0D { end -= 1 }
    }
    body = first.next..<end
    footBreak = end..<second.start
  }
}
