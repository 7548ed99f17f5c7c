// Turns of speech that name no time.

internal import EDTF

extension Disambiguation {
  /// "day after day", "at the end of the day".
  var isIdiom: Bool { isRepeated || isEndOfDay || isComing }

  /// 2000年に来た: a verb, not 年来.
  private var isComing: Bool {
    lexicon.table.isUnspaced && place.words.count > 2 && place.words.suffix(2).map(\.text) == ["に", "来"]
  }

  /// "day after day", "Tag für Tag": the word comes again.
  private var isRepeated: Bool {
    guard let first = place.words.first, first.kind == .word else { return false }
    // "hoy por hoy"
    if isAlone, moment?.base?.unit == .day {
      let around = [place.after.prefix(2).map(\.text), place.before.suffix(2).reversed().map(\.text)]
      if around.contains(where: { $0.count == 2 && $0[1] == first.text && lexicon.isPreposition($0[0]) }) {
        return true
      }
    }
    guard isUnit(first) else { return false }
    if place.words.count > 1, place.after.first?.text == first.text { return true }
    return place.words.count == 3 && place.words.last?.text == first.text
  }

  private func isUnit(_ token: WordToken) -> Bool {
    lexicon.senses(of: token.text, isCapitalised: false).contains(where: \.isUnit)
  }

  /// Of the day no part but a deadline is meant: "by the end of the day".
  private var isEndOfDay: Bool {
    guard case .moment(let moment) = phrase, let base = moment.base else { return false }
    return base.unit == .day && base.isBare && moment.part == .end
  }

  /// "in a second case"; "the second half of the match".
  var isPartOfWhole: Bool {
    guard let last = place.words.last, let next = place.next else { return false }
    let senses = lexicon.senses(of: last.text, isCapitalised: false)
    if place.words.count > 1, senses.contains(where: \.isOrdinal), senses.contains(where: \.isUnit) {
      return precedesNoun
    }
    guard let moment, moment == Moment(part: moment.part), moment.part?.half != nil else { return false }
    return lexicon.senses(of: next.text, isCapitalised: false).contains(.word(.of))
  }

  /// "a year" of "a million a year", "now".
  var isHardlyATime: Bool {
    switch phrase {
    case .length:
      if isAlone { return true }
      guard place.words.count == 2, let first = place.words.first else { return false }
      return lexicon.senses(of: first.text, isCapitalised: false).contains(where: \.isOne)
    case .present: return isAlone
    case .moment(let moment) where moment.bareWeekday != nil:
      // "It was a Friday": any.
      return place.previous.map { lexicon.senses(of: $0.text, isCapitalised: false).contains(where: \.isOne) } ?? false
    default: return false
    }
  }
}

extension Sense {
  fileprivate var isUnit: Bool { if case .unit = self { true } else { false } }
  fileprivate var isOrdinal: Bool { if case .ordinal = self { true } else { false } }

  /// "a" or "one".
  var isOne: Bool {
    guard case .amount(let amount) = self else { return false }
    return amount == Amount(1)
  }
}
