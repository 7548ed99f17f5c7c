// A file's bytes in their one layout, and a guard: a fault of the layout must not change anybody's text.

internal import Disk
internal import Project
internal import Syntax
internal import Text

func laidOut(_ bytes: [UInt8], _ kind: FileKind, _ path: DiskPath) -> Result<[UInt8], LayoutProblem> {
  if let offset = firstInvalidUTF8(in: bytes) {
    return .failure(LayoutProblem(description: path.refusal(notUTF8At: offset)))
  }
  let tree = SyntaxTree(bytes, as: kind)
  let edits = tree.formattingEdits
  if edits.isEmpty { return .success(bytes) }
  let new = edits.applied(to: bytes)
  if differsInLayoutAlone(new, from: tree, kind) { return .success(new) }
  let refusal = "\(path): Dossier left it as it is, because more than its layout would change; please report this"
  return .failure(LayoutProblem(description: refusal))
}

/// Whether the bytes are those of a file but for white space, and its text is the same to the byte.
func differsInLayoutAlone(_ new: [UInt8], from old: SyntaxTree, _ kind: FileKind) -> Bool {
  let new = SyntaxTree(new, as: kind)
  return withoutSpace(old.bytes).elementsEqual(withoutSpace(new.bytes)) && old.plainText == new.plainText
}

private func withoutSpace(_ bytes: [UInt8]) -> some Sequence<Unicode.Scalar> {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.lazy.filter { !$0.isSpace }
}
