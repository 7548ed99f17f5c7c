// What an article defines for itself.

internal import Corpus

extension Facts {
  /// Whether an article defines a handle for itself: elsewhere it means another, if anything.
  func owns(_ handle: Handle) -> Bool {
    // By index: a loop over the definitions copies each.
    !isCodebook && definitions.indices.contains { definitions[$0].handle == handle }
  }
}
