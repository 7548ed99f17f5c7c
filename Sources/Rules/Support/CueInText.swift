// The cue words of the verbs that a file sees, where they stand in its text.

public import Corpus
internal import Syntax
public import Text

/// A cue word in an article.
public struct CueInText: Sendable {
  /// The cue in the file, with the markup between its words.
  public var place: TextRange
  /// The verbs that have it, in the order of their definitions.
  public var verbs: [CueWords.Verb]

  /// The cues of an article in their order. What is negated is no cue: “had never agreed”.
  public static func all(in file: FileCheck, _ scope: Scope) -> [CueInText] {
    guard !file.tree.isCodebook else { return [] }
    let cues = scope.cueWords
    guard !cues.isEmpty else { return [] }
    let text = file.articleText
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
