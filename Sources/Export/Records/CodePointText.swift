// An article's text by code points, as most formats count it.

internal import Text

/// A text without markup, whose places count code points. What stands between two places is taken from its bytes: nothing is
/// decoded but what is asked for.
struct CodePointText: Sendable {
  private let bytes: [UInt8]
  /// Where each code point begins in the bytes, and at last where the text ends; empty where each takes one byte.
  private let starts: [Int32]
  /// The number of code points.
  let count: Int

  /// `bytes`: UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.allSatisfy({ $0 < 0x80 }) {
      (starts, count) = ([], bytes.count)
      return
    }
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count + 1)
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      starts.append(Int32(truncatingIfNeeded: index))
    }
    count = starts.count
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    self.starts = starts
  }

  /// Whether it is certain that each code point takes one byte.
  var isASCII: Bool { starts.isEmpty }

  /// The code point at a place, which is within the text.
  subscript(place: Int) -> Unicode.Scalar {
    bytes.codePoint(at: starts.isEmpty ? place : Int(starts[place]))?.scalar ?? "\u{FFFD}"
  }

  /// The words between two places; what lies beyond the text is left out.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[indices(range)], as: UTF8.self) }

  /// The same as bytes.
  func append(_ range: Range<Int>, to out: inout [UInt8]) { out += bytes[indices(range)] }

  private func indices(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    return starts.isEmpty ? range : Int(starts[range.lowerBound])..<Int(starts[range.upperBound])
  }

  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  func isWhiteSpace(at place: Int) -> Bool {
    let scalar = self[place]
    // Most letters are ASCII, for which no table is asked.
    if scalar.value < 0x80 { return scalar.value == 0x20 || 0x09...0x0D ~= scalar.value }
    return scalar.properties.isWhitespace
  }
}
