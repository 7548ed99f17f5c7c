// The bounds "since", "by", "until", "before", "after".

internal import EDTF

extension Grammar {
  func bounds(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.word(let word), .phrase(let phrase)):
      // Dearer with a part of the day, which may be one with its bound: "before dawn Monday".
      if let bounded = bounded(phrase, word) {
        found.append(Joined(sense: .phrase(bounded), cost: phrase.hasDayPart ? 1 : 0))
      }
      if word == .since, case .length(let length) = phrase {
        found.append(Joined(sense: .phrase(.since(.offset(length, .back, .article)))))
      }
      if word == .from, case .moment(let moment) = phrase, moment.dayPart == nil || moment.isDay {
        found.append(Joined(sense: .phrase(.onward(phrase)), cost: 4))
      }
    case (.phrase(.onward), .word(.onBehind)), (.phrase(.onward), .word(.sinceBehind)):
      found.append(Joined(sense: left))
    case (.phrase(.range), .word(.untilBehind)): found.append(Joined(sense: left))
    case (.unit(let unit, _), .word(.withinBehind)):
      let end = Moment(base: .init(unit: unit, steps: 0, isBare: true), part: .end)
      if unit >= .week, unit != .times { found.append(Joined(sense: .phrase(.by(.moment(end))))) }
    case (.phrase(.length(let length)), .word(.withinBehind)):
      found.append(Joined(sense: .phrase(.by(.offset(length, .ahead, .article)))))
    case (.phrase(let phrase), .word(let word)):
      let before: Word? =
        switch word {
        case .sinceBehind: .since
        case .untilBehind: .until
        case .byBehind: .by
        case .beforeBehind: .before
        case .afterBehind: .after
        default: nil
        }
      if let before, let bounded = bounded(phrase, before) { found.append(Joined(sense: .phrase(bounded))) }
    case (.word(.onward), .word(.at)), (.word(.onward), .word(.article)), (.word(.until), .word(.article)),
      (.word(.by), .word(.article)), (.word(.by), .word(.to)),
      (.word(.since), .word(.article)), (.word(.until), .word(.to)),
      (.word(.before), .word(.of)),
      (.word(.after), .word(.of)),
      (.word(.from), .word(.article)), (.word(.at), .word(.article)), (.word(.of), .word(.article)):
      found.append(Joined(sense: left))
    default: break
    }
  }

  private func bounded(_ phrase: TimePhrase, _ word: Word) -> TimePhrase? {
    switch phrase {
    case .moment(let moment): if moment.wantsMore || moment.isBareDay || moment.clock?.isSpan == true { return nil }
    case .offset, .edge, .nightTo, .beside, .besideWeek, .weekdayOf: break
    case .choice(.oneOf, _): if word != .until && word != .by { return nil }
    case .choice, .range, .since, .onward, .until, .by, .before, .after, .length, .span, .stretch, .every, .present:
      return nil
    }
    switch word {
    case .since: return .since(phrase)
    case .onward: return .onward(phrase)
    case .until: return .until(phrase)
    case .by: return .by(phrase)
    case .before: return .before(phrase)
    case .after: return .after(phrase)
    default: return nil
    }
  }
}

extension TimePhrase {
  fileprivate var hasDayPart: Bool {
    guard case .moment(let moment) = self else { return false }
    return moment.dayPart != nil
  }
}
