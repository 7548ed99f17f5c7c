// Things that are named after a day, a month or a season, and titles of works.

extension Disambiguation {
  /// "Straße des 17. Juni", "Easter Island", "the Good Friday Agreement", "révolution d'Octobre", "The Winter Queen".
  var isNamesake: Bool {
    guard !lexicon.table.isUnspaced else { return isJapaneseName }
    guard let moment = lastMoment else { return false }
    return isPlace(moment) || isNamed(moment) || isNamedBehind(moment) || isTown || isInTitle(moment)
      || isSort(moment)
  }

  /// The time that the words are, or count from: of "a month from June" June.
  private var lastMoment: Moment? {
    if case .offset(_, _, .moment(let moment)) = phrase { return moment }
    return moment
  }

  /// "Fifth of May Avenue", "Straße des 17. Juni", "avenida 9 de Julio", "place du 8-Mai-1945": a street.
  private func isPlace(_ moment: Moment) -> Bool {
    guard moment.day != nil || moment.month != nil || moment.holiday != nil else { return false }
    if let next = place.next, next.isCapitalised, lexicon.places.contains(next.text) {
      return lexicon.table.hasPossessives && moment.year == nil
    }
    let (before, hasLink) = linked
    guard let last = before.last, last.kind == .word, lexicon.places.contains(last.text) else { return false }
    return hasLink || (moment.year == nil && moment.day != nil && isUnlinked)
  }

  /// "the May Day Parade", "Easter Island": English sets the noun behind, and a feast right before a name is a part of it.
  private func isNamed(_ moment: Moment) -> Bool {
    guard lexicon.table.hasPossessives, moment.isName || moment.isApproximate, let next = place.next,
      next.isCapitalised,
      !lexicon.knows(next), next.source.unicodeScalars.count > 1
    else { return false }
    var plain = moment
    plain.isApproximate = false
    if lexicon.namesakes.contains(next.text) {
      return plain.isHoliday || lexicon.companies.contains(next.text) || !isBehindTime
    }
    return plain.isHoliday && !isBehindTime && place.words.last?.isCapitalised == true
  }

  /// "on Christmas President Clinton said": a preposition makes a time of a feast before a name.
  private var isBehindTime: Bool {
    [place.previous, place.words.count > 1 ? place.first : nil].contains { token in
      token.map { lexicon.isPreposition($0.text) && $0.text != "at" || $0.text == "this" || $0.text == "last" } ?? false
    }
  }

  /// "île de Pâques", "révolution d'Octobre", "Bewegung 2. Juni": where the noun stands before. An agreement of a month or a
  /// day is dated by it: "l'accord du 12 mai".
  private func isNamedBehind(_ moment: Moment) -> Bool {
    guard !lexicon.table.hasPossessives, moment.isName || moment.isHoliday else { return false }
    let (before, hasLink) = linked
    guard let last = before.last, last.kind == .word else { return false }
    let isDated = moment.month != nil && !isFeast
    guard (isDated ? lexicon.movements : lexicon.namesakes).contains(last.text) else { return false }
    return hasLink || (moment.day != nil && last.isCapitalised && isUnlinked)
  }

  /// Whether the words are a day with a name of its own, and neither a month nor a number.
  private var isFeast: Bool {
    guard let moment = lastMoment, moment.isHoliday else { return false }
    return !place.words.contains { word in
      word.kind == .number
        || lexicon.senses(of: word.text, isCapitalised: word.isCapitalised).contains { sense in
          if case .phrase(.moment(let named)) = sense { named == Moment(month: named.month) } else { false }
        }
    }
  }

  /// Whether a name may stand right before the words: "Movimiento 26 de Julio", not "a la calle el 9 de julio".
  private var isUnlinked: Bool {
    guard let first = place.first, !lexicon.table.hasPossessives else { return false }
    return !lexicon.isArticle(first.text) && !lexicon.isPreposition(first.text)
  }

  /// "the summer capital", "his Sunday best", "un peintre du dimanche": a season or a weekday that tells the sort of a thing.
  private func isSort(_ moment: Moment) -> Bool {
    let isSeason = moment.division.map { $0 < 33 } ?? false
    guard moment.bareWeekday != nil || (isSeason && moment == Moment(division: moment.division)) else { return false }
    guard lexicon.table.hasPossessives else {
      let (before, hasLink) = linked
      return hasLink && before.last.map { lexicon.sorts.contains($0.text) } ?? false
    }
    return place.next.map { lexicon.sorts.contains($0.text) } ?? false
      && place.previous.map { !lexicon.isPreposition($0.text) } ?? true
  }

  /// What stands before "of the", and whether that is there. An article without "of" links nothing: "a la calle el 9 de
  /// julio".
  private var linked: (before: ArraySlice<WordToken>, hasLink: Bool) {
    func without(_ tokens: ArraySlice<WordToken>) -> (ArraySlice<WordToken>, Bool) {
      var before = tokens
      if before.last?.text == "'" { before = before.dropLast() }
      if let last = before.last, isOf(last) { return (before.dropLast(), true) }
      guard let last = before.last, lexicon.isArticle(last.text) || lexicon.isArticle(last.text + "'"),
        let of = before.dropLast().last, isOf(of)
      else { return (tokens, false) }
      return (before.dropLast(2), true)
    }
    let found = without(place.before)
    guard !found.1, place.words.count > 1 else { return found }
    // Of words that were marked with their "of": "de Pâques".
    let lead = place.words.prefix { isOf($0) || lexicon.isArticle($0.text) || $0.text == "'" }
    return lead.contains(where: isOf) ? (place.before, true) : found
  }

  /// "of", "de"; of French "d'" the letter.
  private func isOf(_ token: WordToken) -> Bool { lexicon.isOf(token.text) || lexicon.isOf(token.text + "'") }

  /// "Saint-Sylvestre-sur-Lot"
  private var isTown: Bool {
    guard lexicon.table.hasCardinalDays, moment?.isHoliday == true, let dash = place.after.first, dash.text == "-",
      !dash.hasSpaceBefore, let next = place.after.dropFirst().first, !next.hasSpaceBefore, next.kind == .word
    else { return false }
    return lexicon.isPreposition(next.text) || lexicon.isOf(next.text) || lexicon.isArticle(next.text)
      || lexicon.functionWords.contains(next.text)
  }

  /// “The Winter Queen”, „Der Herbst des Patriarchen“: a bare name in a few quoted words with a capital, a noun among them
  /// and no verb.
  private func isInTitle(_ moment: Moment) -> Bool {
    guard moment.isName || moment.isHoliday else { return false }
    guard let open = place.before.lastIndex(where: { Self.opening.contains($0.text) }),
      let close = place.after.firstIndex(where: { Self.closing.contains($0.text) })
    else { return false }
    let (left, right) = (place.before[(open + 1)...], place.after[..<close])
    let quoted = Array(left) + place.words + Array(right)
    guard quoted.first?.isCapitalised == true, quoted.count > place.words.count,
      quoted.allSatisfy({ $0.kind == .word || $0.text == "'" || $0.text == "-" })
    else { return false }
    let others = Array(left) + Array(right)
    let tense = lexicon.tense
    // "In the fall"
    if let last = left.last, lexicon.isPreposition(last.text), !lexicon.isOf(last.text) { return false }
    return others.contains { $0.isCapitalised || isOf($0) }
      && others.allSatisfy { token in
        ![tense.past, tense.ahead, tense.present, tense.beings, tense.modals, tense.copulas].contains {
          $0.contains(token.text)
        }
      }
  }

  private static let opening: Set<String> = ["\"", "“", "„", "«", "‹"]
  private static let closing: Set<String> = ["\"", "”", "“", "»", "›"]

  /// 三日町, 四日市: the number of a day in characters before a town.
  var isTownOfDay: Bool {
    guard lexicon.table.isUnspaced, place.words.last?.text == "日", let number = place.words.dropLast().last,
      number.kind == .word, let next = place.after.first
    else { return false }
    return lexicon.places.contains(next.text)
  }

  /// 五月みどりさん, 二月堂, 日曜大工: a name that goes on behind, of a month in characters or of a weekday.
  private var isJapaneseName: Bool {
    guard let moment, moment.isName, place.words.allSatisfy({ $0.kind == .word }), let last = place.words.last,
      !lexicon.senses(of: last.text, isCapitalised: false).contains(.word(.trailing))
    else { return false }
    if lexicon.namesakes.contains(where: place.after.map(\.text).joined().hasPrefix) { return true }
    let behind = place.after.prefix { $0.kind == .word && !$0.hasSpaceBefore }.map(\.text).joined()
    // Up to the title of a person no particle stands.
    guard let title = lexicon.persons.compactMap({ behind.firstRange(of: $0)?.lowerBound }).min() else { return false }
    let name = behind[..<title]
    return !name.contains { "のにはがをもでとへや".contains($0) }
  }
}

extension Moment {
  /// A month, a season, a weekday or a day counted from the article's, and nothing besides.
  fileprivate var isName: Bool {
    if isHoliday { return true }
    let isSeason = division.map { $0 < 33 } ?? false
    guard month != nil || weekday != nil || isSeason || base?.unit == .day else { return false }
    return [
      Moment(month: month), Moment(weekday: weekday), Moment(division: division), Moment(day: day, month: month),
      Moment(base: base),
    ].contains(self)
  }
}
