// The digest by which a header pins its article's text.

internal import Syntax
internal import Text

/// `sha256` of a header, where it is a digest.
struct PinnedText {
  /// In lower case.
  let digest: String
  /// The digest's place in the header.
  let range: TextRange

  /// Of several keys the first stands; nil where it is no digest.
  init?(_ tree: SyntaxTree, _ entries: [HeaderEntry]) {
    guard !tree.isCodebook, let entry = entries.first(where: { HeaderKey(tree.bytes, $0.key) == .sha256 }) else {
      return nil
    }
    let written = tree.string(entry.value)
    guard BadValue.isDigest(written) else { return nil }
    digest = written.lowercased()
    range = entry.value
  }
}
