// What the client was told of each file, so that it is told again only what is new.

internal import LSP

struct Publisher {
  /// The most diagnostics that one file is told: more help nobody, and a client slows down.
  static let mostPerFile = 1000
  /// The most files that are told without being open.
  static let mostClosedFiles = 100

  /// By file; a file without any is not in it.
  private(set) var told: [DocumentURI: [Diagnostic]] = [:]

  /// The message for new diagnostics; nil where they are what the client was told last. An open document is told after
  /// each of its own changes all the same (`isFresh`): the version is news.
  mutating func message(
    _ diagnostics: [Diagnostic], for uri: DocumentURI, version: Int?, isFresh: Bool
  ) -> PublishDiagnosticsParams? {
    let kept = Array(diagnostics.prefix(Self.mostPerFile))
    let before = told.updateValue(kept, forKey: uri) ?? []
    if kept.isEmpty { told[uri] = nil }
    guard isFresh || kept != before else { return nil }
    return PublishDiagnosticsParams(uri: uri, version: version, diagnostics: kept)
  }
}
