// Names and roles on a card.

internal import Corpus

extension Dated {
  /// The name or role as the language writes it, so that it may be copied into a codebook. Between backticks where it has a
  /// backslash, which Markdown would swallow.
  var shown: String {
    let written = written
    guard written.utf8.contains(0x5C) else { return written }
    return written.contains("`") ? "`` \(written) ``" : "`\(written)`"
  }
}
