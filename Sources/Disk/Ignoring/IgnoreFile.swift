// What a `.gitignore` says, or git's own `info/exclude`.

/// The patterns of one file, in their order.
struct IgnoreFile: Hashable, Sendable {
  let path: DiskPath
  private let patterns: [IgnorePattern]

  /// nil where there is none that can be read, and where it says nothing.
  init?(_ path: DiskPath) {
    guard case .success(let bytes) = readFile(path) else { return nil }
    self.init(bytes, at: path)
  }

  init?(_ bytes: [UInt8], at path: DiskPath) {
    self.path = path
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    patterns = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line, number: number + 1)
      }
    if patterns.isEmpty { return nil }
  }

  /// The last pattern that matches what lies at a way from the file's folder; nil where none does.
  func decisive(_ way: ArraySlice<UInt8>, isFolder: Bool) -> IgnorePattern? {
    let name = way.lastIndex(of: .slash).map { way[($0 + 1)...] } ?? way
    return patterns.last { $0.matches(way, named: name, isFolder: isFolder) }
  }
}
