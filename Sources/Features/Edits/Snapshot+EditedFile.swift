// Files of a corpus that may be edited: those that still say what the corpus holds of them.

internal import Corpus
internal import Rules
internal import Syntax

extension Snapshot {
  /// A file that edits may go into, from its bytes as they are now. nil where its facts are not those that the corpus has:
  /// the places of the edits were found in what it was before.
  func editedFile(at path: String, _ bytes: [UInt8]) -> EditedFile? {
    guard let file = file(at: path), let known = record(file)?.facts, !known.isUnread,
      let edited = EditedFile(bytes, as: known.kind), Facts(edited.tree) == known
    else { return nil }
    return edited
  }
}
