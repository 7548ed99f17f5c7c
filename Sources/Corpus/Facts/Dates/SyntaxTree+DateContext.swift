// What words of an article are read by: its language, and what stands around them.

public import EDTF
public import Syntax
public import Temporal
public import Text

extension SyntaxTree {
  /// The language in which words are read, for dates and for whatever else a check looks for: the header's `language`,
  /// English where it says none; nil for one whose words are not known.
  public var dateLanguage: DateLanguage? {
    guard let written = value(of: .language), !written.isEmpty else { return .english }
    return DateLanguage(written)
  }

  /// Where some words stand: the text around them, as far back as a day is looked for, and to the end of their line.
  public func dateContext(of words: TextRange, on day: CalendarDay?) -> DateContext {
    let (first, last) = (Int(words.start), Int(words.end))
    let end = bytes[min(last, bytes.count)...].prefix(500).firstIndex(of: 0x0A) ?? min(last + 500, bytes.count)
    var start = max(Int(body.start), first - DateContext.reach)
    while start < first, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return DateContext(
      on: day,
      before: plainText(of: TextRange(start, first)),
      after: plainText(of: TextRange(last, end))
    )
  }
}
