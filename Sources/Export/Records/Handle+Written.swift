// A handle from its name in an export.

internal import Corpus

extension Handle {
  /// `@official@talks.article` is `@official` of that article.
  init(written: String, in path: String) {
    let isOwn = written.hasSuffix("@" + path)
    let name = String(written.dropFirst().dropLast(isOwn ? path.count + 1 : 0))
    self.init(written.first == "#" ? .issue : .actor, name)
  }
}
