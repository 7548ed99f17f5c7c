// Words of an article's text and what a page shows of them.

internal import Text

struct ReportMark {
  enum Meaning {
    /// By the place among the statements of the article.
    case statement(Int32)
    /// An actor or an issue, by its place among the subjects of the report.
    case subject(Int32)
    /// By the place among the dates, and among the notes of the article.
    case date(Int32), note(Int32)
  }

  var words: TextRange
  let meaning: Meaning
  /// Whether it was written as a link: no link may stand in another.
  var isLink = false

  init(_ words: TextRange, _ meaning: Meaning) { (self.words, self.meaning) = (words, meaning) }

  /// The same with words that end where others do, at the latest.
  func clipped(to outer: TextRange) -> ReportMark {
    var mark = self
    mark.words = TextRange(max(words.start, outer.start), min(words.end, outer.end))
    return mark
  }

  /// Statements stand around mentions of the same words.
  private var rank: Int {
    switch meaning {
    case .statement: 0
    case .note: 1
    case .date: 2
    case .subject: 3
    }
  }
}

extension ReportMark: Comparable {
  static func == (a: ReportMark, b: ReportMark) -> Bool { a.words == b.words && a.rank == b.rank }

  /// An outer mark stands before what it holds.
  static func < (a: ReportMark, b: ReportMark) -> Bool {
    a.words != b.words ? a.words < b.words : a.rank < b.rank
  }
}
