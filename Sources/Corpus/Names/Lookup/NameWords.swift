// The words of a name, as names are looked up by a part of them.

/// The folded words of a name in their order, without a `the` before others. Two names with the same words are one but for
/// their punctuation. A character of a script that sets no spaces is a word.
public func nameWords(_ name: String) -> [String] {
  let words = TextWord.all(in: Array(name.utf8)).map(\.key)
  return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
}
