// What tries edits of the corpus around an open file.

internal import Corpus
internal import Rules
internal import Syntax

extension FeatureContext {
  /// Tries edits of the file that was asked about, and of others as they are now. A file whose facts are not those that
  /// the corpus has cannot be edited: the places of the edits were found in what it was before.
  var editGuard: EditGuard {
    EditGuard { path in
      if path == self.path { return EditedFile(tree) }
      guard let bytes = text(path), let file = corpus.file(at: path), let known = corpus.record(file)?.facts,
        let edited = EditedFile(bytes, as: known.kind), Facts(edited.tree) == known
      else { return nil }
      return edited
    }
  }
}
