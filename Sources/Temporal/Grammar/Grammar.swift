// What two neighbours mean together.

internal import EDTF

/// The grammar of times: one for all languages, since their words tell by themselves on which side they stand.
struct Grammar: Sendable {
  let lexicon: Lexicon

  struct Joined {
    var sense: Sense
    /// How much less plain it is than its parts.
    var cost = 0
  }

  /// What the left and the right one mean together; empty where they do not go together.
  func joined(_ left: Sense, _ right: Sense) -> [Joined] {
    var found: [Joined] = []
    numbers(left, right, &found)
    lengths(left, right, &found)
    names(left, right, &found)
    years(left, right, &found)
    clocks(left, right, &found)
    parts(left, right, &found)
    relatives(left, right, &found)
    offsets(left, right, &found)
    links(left, right, &found)
    bounds(left, right, &found)
    repeats(left, right, &found)
    weekdays(left, right, &found)
    besides(left, right, &found)
    accounts(left, right, &found)
    return found
  }

  /// What a sense may be besides, alone.
  func promoted(_ sense: Sense) -> [Joined] {
    switch sense {
    case .amount(let amount):
      guard amount.width == 4, let year = amount.whole, 1000...2199 ~= year else { return [] }
      return [Joined(sense: .moment(Moment(year: .full(year))), cost: 1)]
    case .unit(let unit, .many):
      // "years ago", "for months"
      guard unit.measure != nil else { return [] }
      var some = Length(Amount(sixtieths: 180, isVague: true), unit)
      some.isBare = true
      return [Joined(sense: .length(some), cost: 5)]
    case .decadeNumber(let tens):
      return [Joined(sense: .moment(Moment(year: tens < 100 ? .shortDecade(tens) : .decade(tens))), cost: 1)]
    default: return []
    }
  }
}
