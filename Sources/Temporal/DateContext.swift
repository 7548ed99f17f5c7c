// Where words of a date stand.

public import EDTF

/// What is known of the place of some words: it decides which Friday is meant.
public struct DateContext: Sendable {
  /// The day of the article; `nil` where it is not known, and then only words that name a year have candidates.
  public var on: CalendarDay?
  /// The text before the words, as it stands, with its white space: at best the article's from its first word, at least
  /// the sentence. Its verbs tell past from future; a day named in it is where "two days later" counts from.
  public var before: String
  /// The text behind the words, at best to the end of the sentence.
  public var after: String

  /// As much of the text before the words as is looked at, in bytes: who hands over more does so for nothing.
  public static let reach = 6000

  public init(on: CalendarDay?, before: String = "", after: String = "") {
    self.on = on
    // The brackets of a tag that is being written are no part of the text.
    self.before = before.hasSuffix("[") ? String(before.dropLast()) : before
    self.after =
      after.hasPrefix("]{") ? String(after.dropFirst(2)) : after.hasPrefix("{") ? String(after.dropFirst()) : after
  }
}

extension DateContext {
  /// Without an article right before the words.
  func withoutArticle(_ lexicon: Lexicon) -> DateContext {
    guard let last = before.split(whereSeparator: \.isWhitespace).last, before.last?.isWhitespace == true,
      lexicon.isArticle(last.lowercased())
    else { return self }
    var context = self
    context.before = String(before[..<last.startIndex])
    return context
  }
}
