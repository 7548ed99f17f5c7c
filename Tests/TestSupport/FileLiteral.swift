// Several files in one literal.

/// Splits a literal at lines such as `-- name.article --`, each of which begins a file. What stands before the first
/// such line belongs to no file. The last file ends without the literal's last line end, as a literal in quotes has none.
public enum FileLiteral {
  /// The files in order; empty where no line begins one.
  public static func files(_ literal: String) -> [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    for line in literal.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.contains(".") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    if files.last?.text.hasSuffix("\n") == true { files[files.count - 1].text.removeLast() }
    return files
  }
}
