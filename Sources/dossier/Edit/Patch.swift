// A change of one file as git writes it, so that `git apply` and a person can read it.

internal import Disk
internal import Reports
internal import Serial
internal import Text

/// The unified format with git's own head: https://git-scm.com/docs/diff-format.
struct Patch {
  /// The unchanged lines that are shown around a change.
  private static let context = 3

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let palette: Palette
  /// Whether a person reads it on a terminal; else every line is as it is.
  private let isShown: Bool
  private(set) var bytes: [UInt8] = []

  /// `name` is the file's path from where the patch is applied.
  init(_ name: DiskPath, from old: [UInt8], to new: [UInt8], _ palette: Palette, isShown: Bool = false) {
    self.old = old.lines
    self.new = new.lines
    self.palette = palette
    self.isShown = isShown || palette.isOn
    let (before, behind) = (Self.quoted("a/", name), Self.quoted("b/", name))
    // A name with a space has a tab behind it: a date might follow.
    let end = name.bytes.contains(0x20) && !self.isShown ? "\t\n" : "\n"
    write(.bold, "diff --git \(before) \(behind)", "\n")
    write(.bold, "--- \(before)", end)
    write(.bold, "+++ \(behind)", end)
    for hunk in hunks(lineChanges(from: old, to: new)) { write(hunk) }
  }

  /// Changes whose contexts meet are one hunk.
  private func hunks(_ changes: [LineChange]) -> [[LineChange]] {
    var hunks: [[LineChange]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * Self.context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private mutating func write(_ hunk: [LineChange]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let behind = min(Self.context, old.count - last.old.upperBound)
    let oldLines = first.old.lowerBound - before..<last.old.upperBound + behind
    let newLines = first.new.lowerBound - before..<last.new.upperBound + behind
    write(.cyan, "@@ -\(Self.written(oldLines)) +\(Self.written(newLines)) @@", "\n")
    var next = oldLines.lowerBound
    for change in hunk {
      for line in old[next..<change.old.lowerBound] { write(.plain, " ", line) }
      for line in old[change.old] { write(.red, "-", line) }
      for line in new[change.new] { write(.green, "+", line) }
      next = change.old.upperBound
    }
    for line in old[next..<oldLines.upperBound] { write(.plain, " ", line) }
  }

  private mutating func write(_ style: Palette.Style, _ sign: String, _ line: ArraySlice<UInt8>) {
    let text = line.last == 0x0A ? line.dropLast() : line
    let end = line.last == 0x0A ? "\n" : "\n\\ No newline at end of file\n"
    if isShown {
      // A terminal gets it as a line for a person; what applies a patch, as it is.
      let line: Escaped<PlainLine> = "\(sign)\(String(decoding: text, as: UTF8.self))"
      bytes += palette.paint(style, line).bytes
      bytes += end.utf8
    } else {
      bytes += sign.utf8
      bytes += text
      bytes += end.utf8
    }
  }

  private mutating func write(_ style: Palette.Style, _ text: String, _ end: String) {
    bytes += palette.paint(style, "\(text)").bytes
    bytes += end.utf8
  }

  /// `3,7`: the first line, from 1, and how many; of none the line before them.
  private static func written(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  /// In quotation marks, as C has them, where the name holds anything but plain characters.
  private static func quoted(_ prefix: String, _ name: DiskPath) -> String {
    let isPlain = name.bytes.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
    // Two number signs may begin a command in the log of a CI service.
    if isPlain, !name.text.contains("##") { return prefix + name.text }
    var text = "\"" + prefix
    for byte in name.bytes {
      switch byte {
      case 0x22, 0x5C: text += "\\" + String(UnicodeScalar(byte))
      case 0x07...0x0D: text += "\\" + ["a", "b", "t", "n", "v", "f", "r"][Int(byte) - 7]
      case 0x20..<0x7F where byte != 0x23: text += String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        text += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return text + "\""
  }
}
