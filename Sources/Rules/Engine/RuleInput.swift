// What a check looks at: a file, the vocabulary, the corpus.

/// A rule by what it looks at.
public struct RuleInput: Sendable {
  enum Kind {
    case file(any FileRule.Type)
    case vocabulary(any VocabularyRule.Type)
    case corpus(any CorpusRule.Type)
  }

  var kinds: [Kind]
}
