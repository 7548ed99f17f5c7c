// An edit of a finding's file or of another.

public import Text

/// An edit of the finding's file or of another.
public struct FileEdit: Hashable, Sendable {
  /// Relative to the root; nil for the finding's own file.
  public var path: String?
  public var edit: TextEdit
  /// Whole lines of another file that are moved: their own bytes are better than `edit.replacement`, which holds what they
  /// mean.
  public var moved: MovedLines?

  public init(path: String?, edit: TextEdit) {
    self.path = path
    self.edit = edit
  }
}

extension FileEdit {
  /// The edit with moved lines as `source` has them, and with the line ends of the file that it goes into.
  public func resolved(in target: [UInt8], from source: [UInt8]?) -> TextEdit {
    var edit = edit
    if let moved, let source {
      let lines = String(decoding: source[moved.range.clamped(to: source.count).indices], as: UTF8.self)
      let bare = lines.last?.isNewline ?? false ? lines.dropLast() : lines[...]
      edit.replacement = moved.before.isEmpty ? bare + "\n" : moved.before + bare
    }
    guard edit.replacement.utf8.contains(0x0A) else { return edit }
    let isWindows = target.firstIndex(of: 0x0A).map { $0 > 0 && target[$0 - 1] == 0x0D } ?? false
    var replacement: [UInt8] = []
    for byte in edit.replacement.utf8 {
      if byte == 0x0A, replacement.last == 0x0D { replacement.removeLast() }
      if byte == 0x0A, isWindows { replacement.append(0x0D) }
      replacement.append(byte)
    }
    edit.replacement = String(decoding: replacement, as: UTF8.self)
    return edit
  }
}
