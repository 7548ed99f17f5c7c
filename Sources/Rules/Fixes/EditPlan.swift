// Edits that can be made together: of two that touch one place the first is taken, the other waits.

internal import Syntax
internal import Text

/// The edits of one round, by file.
struct EditPlan {
  private var files: [String: EditList] = [:]

  /// Takes an edit whole, or not at all. Answers whether it did.
  mutating func take(_ edit: CorpusEdit) -> Bool {
    if case .readAnew = edit.effect, files[edit.path] != nil { return false }
    let isKnown = edit.edits.allSatisfy { files[$0.path]?.holds($0.edit) ?? false }
    guard isKnown || edit.edits.allSatisfy({ files[$0.path]?.hasRoom(for: $0.edit) ?? true }) else { return false }
    if isKnown { return true }
    for edit in edit.edits { files[edit.path, default: EditList()].add(edit.edit) }
    if case .readAnew = edit.effect { files[edit.path]?.isClosed = true }
    return true
  }

  /// The edits that several have in one file, the same one once.
  static func edits(of edits: some Sequence<CorpusEdit>, in path: String) -> [TextEdit] {
    var list = EditList()
    for edit in edits {
      for edit in edit.edits where edit.path == path && !list.holds(edit.edit) { list.add(edit.edit) }
    }
    return list.list
  }
}
