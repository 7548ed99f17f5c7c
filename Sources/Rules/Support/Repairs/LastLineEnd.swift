// A text that differs from its digest by its last line end alone.

internal import Syntax
internal import Text

/// The last line end that a pinned text lost or gained, and the edit that gives it back or takes it away.
struct LastLineEnd {
  let message: String
  /// None where the line end would become one of another kind, as those of the file are.
  let fixes: [Fix]

  /// nil where the text differs in anything else.
  init?(_ text: [UInt8], _ digest: String, _ tree: SyntaxTree) {
    let end = tree.body.end
    let isWindows =
      text.contains(0x0D) || tree.bytes.firstIndex(of: 0x0A).map { $0 > 0 && tree.bytes[$0 - 1] == 0x0D } ?? false
    for lineEnd in isWindows ? [[0x0D, 0x0A], [0x0A]] : [[0x0A], [0x0D, 0x0A]] as [[UInt8]] {
      if SHA256.hex(text + lineEnd) == digest {
        // A rule directly behind the header's has no line end of its own yet.
        let isBare = tree.foot != nil && text.isEmpty && tree.bytes[Int(end)...].first == 0x2D
        let added = String(decoding: isBare ? lineEnd + lineEnd : lineEnd, as: UTF8.self)
        let edit = TextEdit(TextRange(at: end), added)
        message =
          tree.foot == nil
          ? "the text has lost its last line end: add it"
          : "the text has lost its last line end, since the line end before the `---` of a foot belongs to the foot: "
            + "put an empty line before the `---`"
        fixes = Self.fixes(tree, "Give the text its last line end back", edit)
        return
      }
      if text.count > lineEnd.count, text.suffix(lineEnd.count).elementsEqual(lineEnd),
        SHA256.hex(Array(text.dropLast(lineEnd.count))) == digest
      {
        message =
          "the text has a line end more at its end than its digest: "
          + (tree.foot == nil ? "take the last line end away" : "take away the empty line before the `---`")
        fixes = Self.fixes(
          tree,
          "Take the last line end away",
          TextEdit(TextRange(Int(end) - lineEnd.count, Int(end)), "")
        )
        return
      }
    }
    return nil
  }

  /// Safe, since the text is again the one that the header pins.
  private static func fixes(_ tree: SyntaxTree, _ title: String, _ edit: TextEdit) -> [Fix] {
    guard FileEdit(path: nil, edit: edit).resolved(in: tree.bytes, from: nil) == edit else { return [] }
    var fix = Fix(title, edit)
    fix.effect = .readAnew
    return [fix]
  }
}
