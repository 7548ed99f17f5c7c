// Names looked for in the plainest way: each name at each place, character by character.

import Corpus
import EDTF
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
    var found: [NamedWords] = []
    var index = 0
    while index < text.count {
      let ends = good.compactMap { name in
        end(of: name.text, at: index, in: text).map { (end: $0, handle: name.handle) }
      }
      guard let end = ends.map(\.end).max() else {
        index += 1
        continue
      }
      let words = text[index..<end]
      if words.allSatisfy({ !$0.isTaken && $0.stretch == words.first?.stretch }), let first = words.first,
        let last = words.last
      {
        var handles: [Handle] = []
        for hit in ends where hit.end == end && !handles.contains(Handle(.actor, hit.handle)) {
          handles.append(Handle(.actor, hit.handle))
        }
        found.append(NamedWords(range: TextRange(first.source.start, last.source.end), handles: handles))
      }
      index = end
    }
    return found
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
