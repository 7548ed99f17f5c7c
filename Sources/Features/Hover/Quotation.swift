// Words of an article as they are shown: on one line, between quotation marks.

internal import Syntax
internal import Text

/// The words between curly quotation marks; as they are where they are one quotation already.
public func quoted(_ words: String) -> String {
  let marks: Set<Character> = ["\"", "“", "”", "‘", "’", "«", "»", "„"]
  guard let first = words.first, let last = words.last, words.count > 1, marks.contains(first), marks.contains(last),
    !words.dropFirst().dropLast().contains(where: marks.contains)
  else { return "“\(words)”" }
  return "“\(words.dropFirst().dropLast())”"
}

/// The text of a marked range of an article, its white space one space each, cut to 160 code points.
///
/// Marked words have the same text on their own as in their article, so that nothing else of it need be parsed.
func shortened(_ article: [UInt8], _ marked: TextRange) -> String {
  let end = min(Int(marked.end), article.count)
  let text = SyntaxTree(article: Array(article[min(Int(marked.start), end)..<end])).plainText
  return shortened(String(decoding: text, as: UTF8.self), to: 160)
}

/// A text on one line, its white space one space each and none at its ends, cut to so many code points.
func shortened(_ text: String, to most: Int) -> String {
  if text.utf8.count <= most, isOnOneLine(text) { return text }
  if let words = shortenedASCII(text, to: most) { return words }
  var words = String.UnicodeScalarView()
  var isBehindSpace = true
  var length = 0
  for scalar in text.unicodeScalars {
    let isSpace = scalar.properties.isWhitespace
    if isSpace, isBehindSpace { continue }
    if length == most { return String(words) + "…" }
    words.append(isSpace ? " " : scalar)
    length += 1
    isBehindSpace = isSpace
  }
  if isBehindSpace, !words.isEmpty { words.removeLast() }
  return String(words)
}

/// The same where as much as is kept is of ASCII; nil for other texts.
private func shortenedASCII(_ text: String, to most: Int) -> String? {
  var words: [UInt8] = []
  words.reserveCapacity(most)
  var isCut = false
  for byte in text.utf8 {
    if byte >= 0x80 { return nil }
    let isSpace = byte == 0x20 || 0x09...0x0D ~= byte
    if isSpace, words.last ?? 0x20 == 0x20 { continue }
    isCut = words.count == most
    if isCut { break }
    words.append(isSpace ? 0x20 : byte)
  }
  if !isCut, words.last == 0x20 { words.removeLast() }
  return String(decoding: words, as: UTF8.self) + (isCut ? "…" : "")
}

/// Whether a text is of ASCII alone, without white space but for one space each between its words.
private func isOnOneLine(_ text: String) -> Bool {
  var last = UInt8(ascii: " ")
  for byte in text.utf8 {
    guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
    last = byte
  }
  return last != 0x20 || text.isEmpty
}

/// The number of line ends before an offset, as an editor counts them: a lone CR is one.
func lineEnds(_ bytes: [UInt8], before offset: TextOffset) -> Int {
  let end = min(Int(offset), bytes.count)
  var count = 0
  for index in 0..<end {
    if bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) {
      count += 1
    }
  }
  return count
}
