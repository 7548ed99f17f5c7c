// The cue words of the verbs that a file sees, where they stand in its text.

internal import Corpus
internal import Syntax
internal import Text

/// A cue word in an article.
struct CueInText {
  /// The cue in the file, with the markup between its words.
  var place: TextRange
  /// The verbs that have it, in the order of their definitions.
  var verbs: [CueWords.Verb]

  /// The cues of an article in their order. What is negated is no cue: “had never agreed”.
  static func all(in file: FileCheck, _ scope: Scope) -> [CueInText] {
    guard !file.tree.isCodebook else { return [] }
    let cues = scope.cueWords
    guard !cues.isEmpty else { return [] }
    let text = ArticleText(file.tree)
    let words = TextWord.all(in: text.bytes)
    let negation = Negation(file.dateLanguage)
    return cues.matches(in: words).compactMap { cue in
      let first = words.partitioningIndex { $0.range.lowerBound >= cue.range.lowerBound }
      let last = words.partitioningIndex { $0.range.lowerBound >= cue.range.upperBound } - 1
      if let negation, first <= last, negation.negates(words, first, last, text.bytes) { return nil }
      return text.source(of: cue.range).map { CueInText(place: $0, verbs: cue.verbs) }
    }
  }
}
