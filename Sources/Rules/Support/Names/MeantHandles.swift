// Whom or what words mean that stand where a handle must.

internal import Corpus
internal import Syntax

/// The handles, with their sigils, that words without one may mean.
final class MeantHandles {
  private let scope: Scope
  private lazy var actors = KnownHandles(.actor, scope)
  private lazy var issues = KnownHandles(.issue, scope)
  private lazy var verbHandles = KnownHandles(.verb, scope)

  init(_ scope: Scope) { self.scope = scope }

  /// Actors and issues: those with the very handle, then those of the name, then those that are nearly called so.
  func actorsAndIssues(_ words: String) -> [String] {
    let bare = words.drop { $0 == "@" || $0 == "#" }
    guard !bare.isEmpty, bare.first?.isLetter ?? false else { return [] }
    let exact = [Handle(.actor, String(bare)), Handle(.issue, String(bare))].compactMap(written)
    if !exact.isEmpty { return exact }
    return actors.candidates(for: Handle(.actor, String(bare)), scope)
      + issues.candidates(for: Handle(.issue, String(bare)), scope)
  }

  /// Verbs with their signs: the one with the handle, else those that have the words for a cue, or are nearly called so.
  func verbs(_ words: String) -> [String] {
    let bare = words.drop { "+-~".contains($0) }
    guard bare.first?.isLetter ?? false else { return [] }
    if let exact = written(Handle(.verb, String(bare))) { return [exact] }
    return verbHandles.candidates(for: Handle(.verb, String(bare)), scope)
  }

  private func written(_ handle: Handle) -> String? {
    scope.sigil(of: handle).map { $0.character + handle.name }
  }
}
