// What identifies a finding on whatever line it is.

internal import Rules
internal import Text

/// Names the findings of one file by what they are about, so that the name stays when lines are added above.
struct Fingerprints {
  private let file: String
  private let words: FindingWords
  private var counts: [String: Int] = [:]

  /// `file` distinguishes the files; empty where the reader of the fingerprints does that.
  init(file: String, _ reported: ReportedFile) {
    self.file = file
    words = FindingWords(reported.bytes, of: reported.path.bytes)
  }

  /// 64 hexadecimal digits: the digest of the file, the check, and the words by which a baseline knows the finding. Of
  /// findings that are alike in all these, the second and further ones are counted, in the order of asking.
  mutating func next(_ finding: Finding) -> String {
    let words = words.context(of: finding.range)
    let subject = "\(file)\0\(finding.code)\0\(words)"
    let count = counts[subject, default: 0]
    counts[subject] = count + 1
    return SHA256.hex(Array((count == 0 ? subject : "\(subject)\0\(count)").utf8))
  }
}
