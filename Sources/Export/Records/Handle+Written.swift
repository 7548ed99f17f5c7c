// A handle from its name in an export.

internal import Corpus

extension Handle {
  /// `@official@talks.article` is `@official` of that article.
  init(written: String, in path: String) {
    let (bytes, path) = (written.utf8, path.utf8)
    let isOwn = bytes.count > path.count + 1 && bytes.suffix(path.count + 1).elementsEqual([0x40] + path)
    let name = String(Substring(bytes.dropFirst().dropLast(isOwn ? path.count + 1 : 0)))
    self.init(written.first == "#" ? .issue : .actor, name)
  }
}
