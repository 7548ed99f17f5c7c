// A definition that a file does not see.

internal import Corpus

/// A definition in the header of another article.
struct DefinitionElsewhere {
  /// The article's path, relative to the root.
  var path: String
  var definition: Definition
}
