// What tells a finding from others on whatever line it stands.

internal import Rules
internal import Text

/// Names the findings of one file by what they are about, so that the name stays when lines are added above.
struct Fingerprints {
  private let file: [UInt8]
  private let bytes: [UInt8]
  private var counts: [[UInt8]: Int] = [:]

  /// `file` tells the files apart; empty where the reader of the fingerprints does that.
  init(file: String, bytes: [UInt8]) {
    self.file = Array(file.utf8)
    self.bytes = bytes
  }

  /// 64 hexadecimal digits: the digest of the file, the check, the marked words and some words around them on their
  /// line. Of findings that are alike in all these, the second and further ones are counted, in the order of asking.
  mutating func next(_ finding: Finding) -> String {
    let range = finding.range.clamped(to: bytes.count).indices
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < Self.around, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < Self.around, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    var subject = file + [0] + finding.code.utf8
    for part in [start..<range.lowerBound, range, range.upperBound..<end] {
      subject.append(0)
      // A line end of Windows comes and goes with a checkout.
      subject += bytes[part].lazy.filter { $0 != UInt8(ascii: "\r") }
    }
    let count = counts[subject, default: 0]
    counts[subject] = count + 1
    return SHA256.hex(count == 0 ? subject : subject + [0] + String(count).utf8)
  }

  /// How many bytes of the line before and behind count.
  private static let around = 32
}
