// A place as a person names it: FILE:LINE:COLUMN, as the reports of `check` do.

internal import Disk
internal import Text

struct AskedPlace: Equatable {
  let file: DiskPath
  /// From 1.
  let line: Int
  /// From 1, in code points.
  let column: Int

  /// nil for what does not end in two numbers of at least 1. The name of the file may hold colons.
  init?(_ word: DiskPath) {
    let colon = UInt8(ascii: ":")
    var bytes = word.bytes[...]
    // What is copied from a report may end in a colon.
    if bytes.last == colon { bytes = bytes.dropLast() }
    func number() -> Int? {
      guard let last = bytes.lastIndex(of: colon) else { return nil }
      let digits = bytes[bytes.index(after: last)...]
      bytes = bytes[..<last]
      guard !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
    }
    guard let column = number(), let line = number(), !bytes.isEmpty else { return nil }
    (file, self.line, self.column) = (DiskPath(bytes: Array(bytes)), line, column)
  }

  /// The offset of the place in the file's text, or why there is no such place, in words.
  func offset(in bytes: [UInt8]) -> Result<TextOffset, Outside> {
    let lines = LineTable(bytes)
    guard line <= lines.count else {
      return .failure(Outside(words: "there is no line \(line): the file has \(lines.count)"))
    }
    let content = lines.content(ofLine: line - 1, in: bytes)
    let last = lines.position(of: content.end, in: bytes, .utf32).column + 1
    guard column <= last else {
      return .failure(Outside(words: "line \(line) has no column \(column): it ends at \(last)"))
    }
    return .success(lines.offset(of: LinePosition(line: line - 1, column: column - 1), in: bytes, .utf32))
  }

  /// Why a place is not in a file.
  struct Outside: Error, Equatable {
    let words: String
  }
}
