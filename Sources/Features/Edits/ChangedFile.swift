// A file that an edit of the corpus changes.

public import Text

/// A file of a corpus, its edits, and the bytes that they were made for.
public struct ChangedFile: Hashable, Sendable {
  /// Relative to the root.
  public var path: String
  public var old: [UInt8]
  /// In offsets of `old`, by place; not empty.
  public var edits: [TextEdit]

  public var new: [UInt8] { edits.applied(to: old) }

  init(path: String, old: [UInt8], edits: [TextEdit]) { (self.path, self.old, self.edits) = (path, old, edits) }

  /// A file that has other bytes: its edits are the lines that differ.
  public init(path: String, from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (old.lines, new.lines)
    let edits = lineChanges(from: old, to: new).map { change in
      let start = change.old.lowerBound < before.count ? before[change.old.lowerBound].startIndex : old.count
      let end = change.old.isEmpty ? start : before[change.old.upperBound - 1].endIndex
      return TextEdit(TextRange(start, end), String(decoding: after[change.new].joined(), as: UTF8.self))
    }
    self.init(path: path, old: old, edits: edits)
  }
}
