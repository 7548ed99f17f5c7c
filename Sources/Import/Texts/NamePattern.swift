// What the names of files say.

/// A pattern such as `{published}_{source}_{n}.txt`: keys of a header in braces, and what stands between them.
public struct NamePattern: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case key(String)
    /// Digits that say nothing.
    case number
    /// Whatever says nothing.
    case any
  }

  private var pieces: [Piece] = []

  /// The failure says what is wrong with the pattern.
  public static func read(_ text: String) -> Result<NamePattern, ImportRefusal> {
    var pattern = NamePattern()
    var seen: Set<String> = []
    var rest = text[...]
    while !rest.isEmpty {
      let plain = rest.prefix { $0 != "{" }
      if !plain.isEmpty { pattern.pieces.append(.text(String(plain))) }
      rest = rest.dropFirst(plain.count)
      guard !rest.isEmpty else { break }
      guard let end = rest.firstIndex(of: "}") else { return .failure(ImportRefusal("a `{` in it is never closed")) }
      let key = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
      if case .text = pattern.pieces.last ?? .text("") {
      } else {
        return .failure(ImportRefusal("nothing stands between `{…}` and `{\(key)}` that would tell them apart"))
      }
      switch key {
      case "n": pattern.pieces.append(.number)
      case "*", "": pattern.pieces.append(.any)
      default:
        guard MetadataTable.isKey(key) else {
          return .failure(ImportRefusal("`{\(key)}` is no key of a header: write {n} for digits, {*} for anything"))
        }
        guard seen.insert(key).inserted else { return .failure(ImportRefusal("`{\(key)}` stands in it twice")) }
        pattern.pieces.append(.key(key))
      }
    }
    guard !seen.isEmpty else {
      return .failure(ImportRefusal("it names no key of a header, such as {published}, {source} or {title}"))
    }
    return .success(pattern)
  }

  /// The keys and their values in a name; nil where the name does not fit. Of several ways to fit, the one in which the first
  /// value is shortest.
  public func values(in name: String) -> [(key: String, value: String)]? {
    let letters = Array(name)
    var dead: Set<[Int]> = []
    var ends: [Int] = []
    /// Where each piece ends; fills `ends` from the last one.
    func fits(_ piece: Int, _ start: Int) -> Bool {
      if piece == pieces.count { return start == letters.count }
      if dead.contains([piece, start]) { return false }
      let candidates: [Int]
      switch pieces[piece] {
      case .text(let text): candidates = letters[start...].starts(with: text) ? [start + text.count] : []
      case .key, .any: candidates = start < letters.count ? Array(start + 1...letters.count) : []
      case .number:
        let digits = letters[start...].prefix { $0.isASCII && $0.isNumber }.count
        candidates = digits > 0 ? Array((start + 1...start + digits).reversed()) : []
      }
      for end in candidates where fits(piece + 1, end) {
        ends.append(end)
        return true
      }
      dead.insert([piece, start])
      return false
    }
    guard fits(0, 0) else { return nil }
    var start = 0
    var values: [(key: String, value: String)] = []
    for (piece, end) in zip(pieces, ends.reversed()) {
      if case .key(let key) = piece { values.append((key, String(letters[start..<end]))) }
      start = end
    }
    return values
  }
}
