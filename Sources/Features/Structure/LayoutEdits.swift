// The layout of a file, as `dossier format` writes it.

public import Syntax
public import Text

/// Formatting, of a whole file or a part of it.
public enum LayoutEdits {
  /// The edits that lay a file out, or what of them lies within a range, in the order of the file: white space alone, and
  /// none of the article's text. Empty where it is laid out already, and where the edits would change more than that.
  public static func edits(of tree: SyntaxTree, within range: TextRange? = nil) -> [TextEdit] {
    let edits = tree.formattingEdits.filter { range?.encloses($0.range) ?? true }
    guard !edits.isEmpty, TextPreservation(tree).bytes(after: edits) != nil else { return [] }
    return edits
  }
}
