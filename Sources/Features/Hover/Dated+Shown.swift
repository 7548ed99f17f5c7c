// Names and roles on a card.

internal import Corpus
internal import Serial

extension Dated {
  /// The name or role as the language writes it, so that it may be copied into a codebook: as code where it has a backslash.
  var shown: Escaped<MarkdownText> {
    let written = written
    return written.utf8.contains(0x5C) ? "\(code: written)" : "\(written)"
  }
}
