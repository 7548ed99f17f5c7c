// The entries by which a baseline knows the findings of one file.

internal import Reports
internal import Rules

struct BaselineEntries {
  private let file: String
  private let words: FindingWords

  /// `file` is as `BaselinePlace` names it.
  init(of file: String, _ bytes: [UInt8]) {
    self.file = file
    words = FindingWords(bytes, of: file.utf8)
  }

  /// As it is written.
  func entry(of finding: Finding) -> Baseline.Entry {
    Baseline.Entry(file: file, code: finding.code, words: words.context(of: finding.range))
  }

  /// As earlier versions wrote it: with markup, and as the file was laid out then.
  func formerEntry(of finding: Finding) -> Baseline.Entry {
    Baseline.Entry(file: file, code: finding.code, words: words.formerContext(of: finding.range))
  }
}
