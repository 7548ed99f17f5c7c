// A table made ready to look words up in.

/// The words of a table by their letters. A class, since whoever reads words takes a copy.
final class Lexicon: Sendable {
  let table: LanguageTable
  let entries: [String: [WordSenses.Entry]]
  /// By its first word or mark, how many the longest entry has.
  let lengths: [String: Int]
  let ordinalEndings: Set<String>
  let homonyms: Set<String>
  /// Words that are short for others, without their stop.
  let abbreviations: Set<String>
  /// Words that stand in the table without a stop.
  let fullNames: Set<String>
  let functionWords, possessives, quantities, names, namingWords, places: Set<String>
  let counters, firstNames: Set<String>
  let namesakes, movements, companies, citations, games, vagueHalves, degrees, sorts: Set<String>
  let titles, periodicals, mastheads, reporting, otherSeasons, agesBefore, agesBehind, persons: Set<String>
  let tense: TenseLexicon

  init(_ table: LanguageTable) {
    self.table = table
    let words = WordSenses(table)
    (entries, lengths) = (words.entries, words.lengths)
    (abbreviations, fullNames) = (words.abbreviations, words.fullNames)
    ordinalEndings = Set(table.ordinalEndings.split(separator: " ").map(String.init))
    homonyms = Set(table.homonyms.split(separator: " ").map(String.init))
    tense = TenseLexicon(table.tense)
    func set(_ words: String) -> Set<String> {
      Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.lowercased() })
    }
    (functionWords, possessives) = (set(table.functionWords), set(table.possessives))
    (places, counters, firstNames) = (set(table.places), set(table.counters), set(table.firstNames))
    (movements, companies) = (set(table.movements), set(table.companies))
    namesakes = set(table.namesakes).union(movements).union(companies)
    (citations, games, vagueHalves) = (set(table.citations), set(table.games), set(table.vagueHalves))
    (degrees, sorts) = (set(table.degrees), set(table.sorts))
    (quantities, names, namingWords) = (set(table.quantities), set(table.properNames), set(table.namingWords))
    (titles, periodicals, mastheads) = (set(table.titles), set(table.periodicals), set(table.mastheads))
    (reporting, otherSeasons, persons) = (set(table.reporting), set(table.otherSeasons), set(table.persons))
    (agesBefore, agesBehind) = (set(table.ages.before), set(table.ages.behind))
  }

  func senses(of key: String, isCapitalised: Bool) -> [Sense] {
    guard let found = entries[key] else { return [] }
    return found.compactMap { $0.isCapitalised && !isCapitalised ? nil : $0.sense }
  }
}

extension Lexicon {
  func isPreposition(_ word: String) -> Bool {
    entries[word]?.contains {
      $0.sense == .word(.at) || $0.sense == .word(.atThe) || $0.sense == .word(.during)
        || Self.bounds.contains($0.sense)
    } ?? false
  }

  /// Whether the number of a day may follow: "am 9.", "der 9.", "bis 9."; not "für 9.".
  func isDayBound(_ word: String) -> Bool {
    isArticle(word) || entries[word]?.contains { $0.sense == .word(.at) || Self.bounds.contains($0.sense) } ?? false
  }

  /// "of", "de".
  func isOf(_ word: String) -> Bool { entries[word]?.contains { $0.sense == .word(.of) } ?? false }

  /// "and", "or".
  func isConjunction(_ word: String) -> Bool {
    entries[word]?.contains { $0.sense == .word(.and) || $0.sense == .word(.or) } ?? false
  }

  func isArticle(_ word: String) -> Bool { entries[word]?.contains { $0.sense == .word(.article) } ?? false }

  /// A word of a bound that is a plain preposition as well: Spanish "para", German "vor".
  func isAmbiguousBound(_ key: String) -> Bool {
    entries[key]?.contains { $0.sense == .word(.agoBefore) || $0.sense == .word(.at) } ?? false
  }

  private static let bounds: [Sense] = [
    .word(.by), .word(.until), .word(.before), .word(.after), .word(.since), .word(.onward), .word(.from),
    .word(.within),
  ]
}
