// One line of a `.gitignore`.

/// A pattern by which git knows files, as https://git-scm.com/docs/gitignore describes it.
struct IgnorePattern: Hashable, Sendable {
  /// Whether it takes in again what an earlier one leaves out: it begins with `!`.
  let takesIn: Bool
  /// Counted from 1.
  let line: Int
  private let isForFolders: Bool
  /// Whether it is compared with the way from the folder of its file, and not with the name alone.
  private let isForWays: Bool
  private let words: Words

  private enum Words: Hashable, Sendable {
    case plain([UInt8])
    /// One star, then these.
    case ending([UInt8])
    case glob(IgnoreGlob)
  }

  /// nil for a blank line, a comment, and what matches nothing. `line` is without its line end.
  init?(_ line: ArraySlice<UInt8>, number: Int) {
    var rest = Self.withoutSpaces(line)
    if rest.isEmpty || rest.first == UInt8(ascii: "#") { return nil }
    takesIn = rest.first == UInt8(ascii: "!")
    if takesIn { rest = rest.dropFirst() }
    isForFolders = rest.last == .slash
    if isForFolders { rest = rest.dropLast() }
    isForWays = rest.contains(.slash)
    if rest.first == .slash { rest = rest.dropFirst() }
    if rest.isEmpty { return nil }
    self.line = number
    if !rest.contains(where: IgnoreGlob.isSpecial) {
      words = .plain(Array(rest))
    } else if !isForWays, rest.first == UInt8(ascii: "*"), !rest.dropFirst().contains(where: IgnoreGlob.isSpecial) {
      words = .ending(Array(rest.dropFirst()))
    } else {
      guard let glob = IgnoreGlob(rest) else { return nil }
      words = .glob(glob)
    }
  }

  /// Whether it matches what lies at a way from the folder of its file, and is called `name`.
  func matches(_ way: ArraySlice<UInt8>, named name: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    let compared = isForWays ? way : name
    switch words {
    // Asked of every file: most differ in their last byte already.
    case .plain(let bytes):
      return compared.count == bytes.count && compared.last == bytes.last && compared.elementsEqual(bytes)
    case .ending(let bytes):
      guard compared.count >= bytes.count, bytes.isEmpty || compared.last == bytes.last else { return false }
      return compared.suffix(bytes.count).elementsEqual(bytes)
    case .glob(let glob): return glob.matches(compared)
    }
  }

  /// Spaces at the end do not count, but for one behind a backslash.
  private static func withoutSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let isEscape = line[index] == UInt8(ascii: "\\")
      let next = min(index + (isEscape ? 2 : 1), line.endIndex)
      if line[index] != UInt8(ascii: " ") { end = next }
      index = next
    }
    return line[..<end]
  }
}
