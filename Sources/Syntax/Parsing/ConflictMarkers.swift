// What git leaves in a file where two versions disagree.

struct ConflictMarkers {
  /// Whether a conflict was begun and not yet ended.
  private var isOpen = false

  /// Whether a line is `<<<<<<< ours`, `||||||| base`, `=======` or `>>>>>>> theirs`. The two in the middle are markers
  /// only behind the first: a line of equal signs may underline a title.
  mutating func take(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.start < line.contentEnd else { return false }
    let first = bytes[line.start]
    guard first == 0x3C || first == 0x3E || first == 0x7C || first == 0x3D else { return false }
    let length = line.contentEnd - line.start
    guard length >= 7, bytes[line.start..<line.start + 7].allSatisfy({ $0 == first }) else { return false }
    let behind = length == 7 ? 0x20 : bytes[line.start + 7]
    switch first {
    case 0x3C where behind == 0x20 && length > 7: isOpen = true
    case 0x3E where behind == 0x20 && (isOpen || length > 7): isOpen = false
    case 0x3D where length == 7 && isOpen, 0x7C where behind == 0x20 && isOpen: break
    default: return false
    }
    return true
  }
}
