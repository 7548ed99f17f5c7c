// Names looked for in the plainest way: each name at each place, character by character.

import Corpus
import Fixtures
import Syntax
import Text

enum NaiveNameSearch {
  /// What `NameSearch.untagged` must find.
  static func untagged(_ text: [NaiveCharacter], _ names: [NaiveName], at days: DayRange?) -> [NamedWords] {
    let good = names.filter { name in
      guard let days, let period = name.period else { return true }
      return period.overlaps(days)
    }
    var hits: [Hit] = []
    for index in text.indices {
      for name in good {
        guard let end = end(of: name.text, at: index, in: text) else { continue }
        let length = text[index..<end].reduce(0) { $0 + $1.character.utf8.count }
        hits.append(Hit(range: index..<end, length: length, handle: Handle(.actor, name.handle)))
      }
    }
    return longest(hits).compactMap { range in
      let words = text[range]
      guard words.allSatisfy({ !$0.isTaken && $0.stretch == words.first?.stretch }), let first = words.first,
        let last = words.last
      else { return nil }
      var handles: [Handle] = []
      for hit in hits where hit.range == range && !handles.contains(hit.handle) { handles.append(hit.handle) }
      return NamedWords(range: TextRange(first.source.start, last.source.end), handles: handles)
    }
  }

  private struct Hit {
    var range: Range<Int>
    /// In bytes.
    var length: Int
    var handle: Handle
  }

  /// Of names that overlap the longest, of two as long the first; in the order of the text.
  private static func longest(_ hits: [Hit]) -> [Range<Int>] {
    var taken: [Range<Int>] = []
    for hit in hits.sorted(by: { ($1.length, $0.range.lowerBound) < ($0.length, $1.range.lowerBound) })
    where !taken.contains(where: { $0.overlaps(hit.range) }) {
      taken.append(hit.range)
    }
    return taken.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Where a name that begins at `start` ends; nil where it does not stand there.
  private static func end(of name: String, at start: Int, in text: [NaiveCharacter]) -> Int? {
    guard name.filter({ $0.isLetter || $0.isNumber }).count >= 2 else { return nil }
    var index = start
    for (number, word) in name.split(whereSeparator: \.isWhitespace).enumerated() {
      for (place, character) in word.enumerated() {
        let space = text[index...].prefix { $0.character.isWhitespace }
        let lineEnds = space.filter { $0.character.isNewline }.count
        let next = index + space.count
        // Between two characters of a script without spaces a line may end, and that is no space.
        let isWrapped =
          lineEnds == 1 && index > start && text.indices.contains(next) && text[next].character.isUnspaced
          && text[index - 1].character.isUnspaced
        if number > 0, place == 0 {
          guard !space.isEmpty, lineEnds < 2, !isWrapped else { return nil }
          index = next
        } else if isWrapped {
          index = next
        }
        guard index < text.count else { return nil }
        let here = text[index].character
        let isCapital =
          index == start && character.isLowercase && String(here) == character.uppercased()
          && isSentenceStart(start, in: text)
        guard isCapital || plain(here) == plain(character) else { return nil }
        index += 1
      }
    }
    guard index > start, text[start].character.isUnspaced || !isWord(start - 1, in: text),
      text[index - 1].character.isUnspaced || !isWord(index, in: text)
    else { return nil }
    return index
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "\u{2019}": "'"
    case "\u{2011}": "-"
    default: character
    }
  }

  private static func isWord(_ index: Int, in text: [NaiveCharacter]) -> Bool {
    guard text.indices.contains(index) else { return false }
    let character = text[index].character
    return (character.isLetter || character.isNumber) && !character.isUnspaced
  }

  private static func isSentenceStart(_ index: Int, in text: [NaiveCharacter]) -> Bool {
    for (place, before) in text[..<index].enumerated().reversed() {
      if before.character.isNewline { return true }
      if before.character.isWhitespace { continue }
      if "'\u{2019}".contains(before.character) { return !isWord(place - 1, in: text) }
      return ".:(“-\u{2011}[{".contains(before.character)
    }
    return true
  }
}

extension Character {
  fileprivate var isUnspaced: Bool { unicodeScalars.first?.isUnspaced ?? false }
}
