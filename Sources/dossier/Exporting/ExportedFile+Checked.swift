// What an export takes of a file that was checked.

internal import Corpus
internal import Disk
internal import Export
internal import Project
internal import Rules
internal import Syntax

extension ExportedFile {
  /// The texts were let go after checking, and are read again.
  init(_ report: FileReport, _ bytes: [UInt8], _ vocabulary: Vocabulary) {
    let kind = report.file.kind.fileKind
    let file = report.isUnread ? nil : ParsedFile(bytes, as: kind)
    self.init(file, kind, bytes, at: report.file.relative.text, report.findings, vocabulary)
  }

  init(_ checked: VocabularyCheck.Checked, _ vocabulary: Vocabulary) {
    self.init(checked.file, checked.kind, checked.bytes, at: checked.path.text, checked.findings, vocabulary)
  }

  /// A file that holds no facts, being no UTF-8 or too large, still has its line, with the finding.
  private init(
    _ file: ParsedFile?,
    _ kind: FileKind,
    _ bytes: [UInt8],
    at path: String,
    _ findings: [Finding],
    _ vocabulary: Vocabulary
  ) {
    if let text = file?.text {
      let ignored = text.facts.isCodebook ? text.facts.handles(ignoredBy: vocabulary, at: path) : []
      self.init(path: path, tree: text.tree, facts: text.facts, findings: findings, ignored: ignored)
    } else {
      self.init(unread: path, isCodebook: kind == .codebook, bytes: bytes, findings: findings)
    }
    self.vocabulary = vocabulary
  }
}

extension Facts {
  /// The handles of a codebook's definitions that are not used, since another codebook of the corpus defines them first.
  fileprivate func handles(ignoredBy vocabulary: Vocabulary, at path: String) -> Set<Handle> {
    Set(definitions.map(\.handle).filter { handle in vocabulary.entry(handle).map { $0.path != path } ?? false })
  }
}
