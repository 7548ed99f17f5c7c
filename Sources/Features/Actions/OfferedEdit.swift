// An action before its edits were tried.

internal import Rules
internal import Syntax
internal import Text

/// What may be offered at a place. `allowed` leaves out what would change a text, or how something else is read.
struct OfferedEdit {
  let action: CodeAction
  private let edit: CorpusEdit

  init(_ kind: CodeAction.Kind, _ title: String, _ edit: CorpusEdit) {
    self.edit = edit
    action = CodeAction(kind: kind, title: title, edits: edit.edits)
  }

  /// Edits of one file, with line ends as `\n`; they become those of the file.
  init(_ kind: CodeAction.Kind, _ title: String, _ edits: [TextEdit], in context: FeatureContext) {
    let placed = edits.map { edit in
      PlacedEdit(
        path: context.path,
        edit: FileEdit(path: nil, edit: edit).resolved(in: context.tree.bytes, from: nil)
      )
    }
    self.init(kind, title, CorpusEdit(path: context.path, edits: placed))
  }

  /// The actions whose edits may be made, in their order.
  static func allowed(_ offers: [OfferedEdit], in context: FeatureContext) -> [CodeAction] {
    if offers.isEmpty { return [] }
    var guarded = context.editGuard
    return zip(offers, guarded.allows(offers.map(\.edit))).filter(\.1).map(\.0.action)
  }
}
