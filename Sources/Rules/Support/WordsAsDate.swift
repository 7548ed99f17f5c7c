// Words where a date must stand: what they mean there.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Temporal
internal import Text

enum WordsAsDate {
  /// Longer words name no date; in bytes.
  private static let longest = 100

  /// Fixes that put a value for the words of a range, counted from the article's date in the place of some words of the text;
  /// none where they name no time.
  static func fixes(_ range: TextRange, at place: TextRange, _ file: FileCheck) -> [Fix] {
    guard range.length <= longest, let language = file.dateLanguage else { return [] }
    let words = DateWords(file.tree.string(range), in: language)
    guard words.isTemporal else { return [] }
    let context = file.tree.dateContext(of: place, on: file.facts.articleDay)
    return words.candidates(in: context).prefix(2).map { candidate in
      Fix("Replace by \(candidate.value)", isSafe: false, TextEdit(range, "\(candidate.value)"))
    }
  }
}
