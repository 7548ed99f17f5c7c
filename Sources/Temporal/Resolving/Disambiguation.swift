// Words that are a date in the right company only: May the minister, fall the verb, the Sunday Courier.

internal import EDTF

enum Disambiguation {
  /// Whether what stands around a single word makes something else of it.
  static func isNoDate(_ phrase: TimePhrase, _ word: String, in context: DateContext, _ lexicon: Lexicon) -> Bool {
    guard case .moment(let moment) = phrase, lexicon.table.capitalsAreNames else { return false }
    let neighbours = Neighbours(context)
    if moment == Moment(weekday: moment.weekday) {
      // "the Sunday Courier"
      return neighbours.next?.isCapitalised == true && neighbours.previous.map { lexicon.isArticle($0.text) } == true
    }
    guard lexicon.homonyms.contains(word.lowercased()) else { return false }
    let stranger = neighbours.previous.map { !lexicon.knows($0) }
    if moment == Moment(month: moment.month) {
      // "Theresa May", "April Jones", "May I"
      if stranger == true, neighbours.previous?.isCapitalised == true { return true }
      if stranger != false, neighbours.next?.isCapitalised == true { return true }
      return neighbours.previous == nil && neighbours.next != nil
    }
    // "prices fall", "il a été"
    return moment == Moment(division: moment.division) && stranger == true
  }

  /// The words right before and behind, with no mark between.
  private struct Neighbours {
    var previous: WordToken?
    var next: WordToken?

    init(_ context: DateContext) {
      let before = WordToken.read(String(context.before.suffix(60)))
      let after = WordToken.read(String(context.after.prefix(60)))
      previous = before.last.flatMap { $0.kind == .word ? $0 : nil }
      // "Mr. May"
      if before.last?.text == ".", before.count > 1, before[before.count - 2].text.utf8.count <= 3 {
        previous = before[before.count - 2]
      }
      next = after.first.flatMap { $0.kind == .word && !$0.hasBreakBefore ? $0 : nil }
    }
  }
}

extension Lexicon {
  fileprivate func knows(_ word: WordToken) -> Bool {
    !senses(of: word.text, isCapitalised: word.isCapitalised).isEmpty
  }

  fileprivate func isArticle(_ word: String) -> Bool {
    entries[word]?.contains { $0.sense == .word(.article) } ?? false
  }
}
