// The settings of one article in its own header.

internal import Corpus

extension Facts {
  /// Those that do something; none of a codebook, whose settings are for the corpus.
  var ownSettings: [Setting] {
    isCodebook || settings.isEmpty ? [] : settings.filter { $0.severity != nil && $0.pattern == nil }
  }
}
