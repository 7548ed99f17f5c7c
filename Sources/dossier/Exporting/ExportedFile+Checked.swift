// What an export takes of a file that was checked.

internal import Corpus
internal import Disk
internal import Export
internal import Project
internal import Rules
internal import Syntax

extension ExportedFile {
  init(_ checked: VocabularyCheck.Checked, _ vocabulary: Vocabulary) {
    self.init(checked.file.text, checked.kind, at: checked.path.text, checked.bytes, checked.findings, vocabulary)
  }

  /// A file that holds no facts, being no UTF-8 or too large, still has its line, with the finding. `path` is from the root
  /// down; `corpus` is the name of its corpus where there are several.
  init(
    _ text: ParsedText?,
    _ kind: FileKind,
    at path: String,
    _ bytes: [UInt8],
    _ findings: [Finding],
    _ vocabulary: Vocabulary,
    named corpus: String? = nil
  ) {
    if let text {
      let ignored = text.facts.isCodebook ? text.facts.handles(ignoredBy: vocabulary, at: path) : []
      self.init(path: path, tree: text.tree, facts: text.facts, findings: findings, ignored: ignored)
    } else {
      self.init(unread: path, isCodebook: kind == .codebook, bytes: bytes, findings: findings)
    }
    self.vocabulary = vocabulary
    self.corpus = corpus
  }
}

extension Facts {
  /// The handles of a codebook's definitions that are not used, since another codebook of the corpus defines them first.
  fileprivate func handles(ignoredBy vocabulary: Vocabulary, at path: String) -> Set<Handle> {
    Set(definitions.map(\.handle).filter { handle in vocabulary.entry(handle).map { $0.path != path } ?? false })
  }
}
