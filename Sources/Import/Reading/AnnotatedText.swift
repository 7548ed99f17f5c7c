// A text that places of annotations are compared with.

internal import Text

/// The code points of a text, with the lines and columns of places in it.
struct AnnotatedText: Sendable {
  /// The file that holds it, for messages.
  let file: String
  let scalars: [Unicode.Scalar]

  /// The failure says that it is no UTF-8.
  init(_ bytes: [UInt8], file: String) throws(ImportRefusal) {
    if let place = firstInvalidUTF8(in: bytes) {
      throw ImportRefusal(
        file: file,
        "not UTF-8 from byte \(place + 1) on: offsets of annotations count its letters, so convert it as the program had it"
      )
    }
    self.file = file
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The words of a place; what is beyond the text is none.
  func words(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  /// Refuses words that are not those of a place, at the first code point that differs. `other` and `line` say where the
  /// annotation called `id` stands.
  func expect(_ words: String, at place: Range<Int>, _ id: String, line: Int, in other: String) throws(ImportRefusal) {
    let place = place.clamped(to: 0..<scalars.count)
    let expected = Array(words.unicodeScalars)
    let same = zip(scalars[place], expected).prefix { $0 == $1 }.count
    if same == expected.count, same == place.count { return }
    let here = place.lowerBound + same
    let before = scalars[..<here]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    var view = String.UnicodeScalarView()
    view.append(contentsOf: expected[same...].prefix(Self.shown))
    let there =
      same == place.count
      ? "the place ends" : "stands \(Self.quoted(self.words(here..<min(here + Self.shown, place.upperBound))))"
    throw ImportRefusal(
      file: file,
      line: before.count { $0 == "\n" } + 1,
      "column \(here - lineStart + 1): here \(there), and \(id) (\(other):\(line)) has \(Self.quoted(String(view))); this is not the text that was annotated"
    )
  }

  /// The same of words in several places, with a space between those of each. `hasSpaces`: whether white space of the text
  /// may stand there as a space.
  func expect(
    _ words: String,
    at places: [Range<Int>],
    _ id: String,
    line: Int,
    in other: String,
    hasSpaces: Bool = false
  ) throws(ImportRefusal) {
    var rest = Array(words.unicodeScalars)[...]
    for (number, place) in places.enumerated() {
      guard place.upperBound <= scalars.count else {
        throw ImportRefusal(
          file: other,
          line: line,
          "\(id) stands at \(place.lowerBound) to \(place.upperBound), and \(file) has \(scalars.count) code points"
        )
      }
      if number > 0, rest.first == " " { rest = rest.dropFirst() }
      var view = String.UnicodeScalarView()
      for (step, scalar) in (number == places.count - 1 ? rest : rest.prefix(place.count)).enumerated() {
        let here = place.lowerBound + step
        let isSpace = hasSpaces && scalar == " " && here < scalars.count && scalars[here].properties.isWhitespace
        view.append(isSpace ? scalars[here] : scalar)
      }
      try expect(String(view), at: place, id, line: line, in: other)
      rest = rest.dropFirst(place.count)
    }
  }

  private static let shown = 30

  static func quoted(_ text: String) -> String {
    if text.isEmpty { return "nothing" }
    return "“\(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))”"
  }
}
