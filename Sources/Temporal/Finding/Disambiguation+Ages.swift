// Lengths that are somebody's age.

extension Disambiguation {
  /// "43-year-old", "43 Jahre alt", "un homme de 43 ans", "Juan, de 43 años, …".
  var isAgeOfPerson: Bool {
    guard case .length(let length) = phrase, length.parts.count == 1, !length.isBare, length.finest >= .day else {
      return false
    }
    if lexicon.table.isUnspaced {
      let before = place.before.map(\.text).joined()
      return lexicon.agesBefore.contains(where: before.hasSuffix)
    }
    var after = place.after
    if after.first?.text == "-" { after = after.dropFirst() }
    if let next = after.first, lexicon.agesBehind.contains(next.text) { return true }
    let both = after.prefix(2).map(\.text).joined(separator: "_")
    if lexicon.agesBehind.contains(both) { return true }
    let isOfMore = place.next.map { lexicon.isOf($0.text) || ($0.isCapitalised && lexicon.table.hasCompounds) } ?? false
    guard !isOfMore else { return false }
    return isBehindAge || (length.finest == .year && isApposition)
  }

  /// "aged", "âgé de", "mit", "un homme de", "ses", "a los".
  private var isBehindAge: Bool {
    var before = place.before
    guard var last = before.popLast() else { return false }
    if lexicon.agesBefore.contains(last.text) { return true }
    guard lexicon.table.hasCardinalDays else { return false }
    if lexicon.possessives.contains(last.text) { return true }
    if lexicon.isArticle(last.text), let at = before.last, at.text == "a" { return true }
    if last.text == "à" { return last.isCapitalised }
    guard lexicon.isOf(last.text), let noun = before.popLast() else { return false }
    last = noun
    return lexicon.agesBefore.contains(last.text) || lexicon.persons.contains(last.text)
  }

  /// ", 43 ans,", "(43 Jahre)" behind a name.
  private var isApposition: Bool {
    var before = place.before
    if let last = before.last, lexicon.isOf(last.text) { before = before.dropLast() }
    guard let mark = before.popLast(), let end = place.after.first, let name = before.last, name.isCapitalised,
      name.kind == .word, place.words.count == 2, let age = place.first?.number, age < 120
    else { return false }
    return (mark.text == "," && end.text == ",") || (mark.text == "(" && end.text == ")")
  }
}
