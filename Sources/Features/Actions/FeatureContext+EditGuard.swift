// What tries edits of the corpus around an open file.

internal import Corpus
public import Rules

extension FeatureContext {
  /// A file that edits may go into: the one that was asked about, or another as it is now, where its facts are those that
  /// the corpus has.
  public func editedFile(at path: String) -> EditedFile? {
    path == self.path ? EditedFile(tree) : text(path).flatMap { corpus.editedFile(at: path, $0) }
  }

  /// Tries edits of these files.
  var editGuard: EditGuard { EditGuard { editedFile(at: $0) } }
}
