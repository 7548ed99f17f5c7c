// Edits of many files of a corpus that are made together or not at all.

internal import Corpus
internal import Rules
internal import Syntax
internal import Text

/// Reads the files that will be edited, and tries their edits.
struct CorpusEditing {
  private var guarded: EditGuard
  private var edits: [String: [TextEdit]] = [:]

  init(_ corpus: EditableCorpus) {
    guarded = EditGuard { path in corpus.text(path).flatMap { corpus.snapshot.editedFile(at: path, $0) } }
  }

  /// A file as it is now; refused where it is no longer what the corpus holds.
  mutating func tree(of path: String) throws(RenameRefusal) -> SyntaxTree { try file(path).tree }

  /// Adds edits of a file, in offsets of it as it is now.
  mutating func add(_ new: [TextEdit], to path: String) {
    if !new.isEmpty { edits[path, default: []] += new }
  }

  /// The files that change, by path. Refused where an edit would change the text of an article, or how it is read.
  mutating func changes() throws(RenameRefusal) -> [ChangedFile] {
    var files: [ChangedFile] = []
    for path in edits.keys.sorted(by: { PathOrder($0) < PathOrder($1) }) {
      let sorted = (edits[path] ?? []).sorted { $0.range < $1.range }
      files.append(ChangedFile(path: path, old: try file(path).bytes, edits: sorted))
    }
    // One edit a file: each is tried by itself, however many files there are.
    let tried = files.map { file in
      CorpusEdit(path: file.path, edits: file.edits.map { PlacedEdit(path: file.path, edit: $0) })
    }
    for (file, isAllowed) in zip(files, guarded.allows(tried)) where !isAllowed {
      throw RenameRefusal("\(file.path) would be read differently with the new name: nothing was changed")
    }
    return files
  }

  private mutating func file(_ path: String) throws(RenameRefusal) -> EditedFile {
    guard let file = guarded[path] else {
      throw RenameRefusal(
        "\(path) cannot be read, or was changed since Dossier read it: nothing was changed; try again"
      )
    }
    return file
  }
}
