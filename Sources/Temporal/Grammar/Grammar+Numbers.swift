// Numbers and lengths out of their words.

internal import EDTF

extension Grammar {
  func numbers(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.amount(let a), .amount(let b)), (.linked(.amount(let a), .dash), .amount(let b)),
      (.linked(.amount(let a), .and), .amount(let b)):
      if let sum = sum(a, b) { found.append(Joined(sense: .amount(sum))) }
    case (.amount(let a), .multiplier(let factor)):
      guard let number = a.whole, !a.isVague else { break }
      if let product = Amount(number * factor) { found.append(Joined(sense: .amount(product))) }
    case (.word(.article), .multiplier(let factor)):
      if let amount = Amount(factor) { found.append(Joined(sense: .amount(amount))) }
    case (.amount(let a), .fraction(let part)):
      if a == Amount(1) { found.append(Joined(sense: right)) }
      if a.whole != nil, a.width > 0 { found.append(Joined(sense: .amount(Amount(sixtieths: a.sixtieths + part)))) }
    case (.linked(.amount(let a), .and), .fraction(let part)):
      if a.whole != nil, !a.isVague { found.append(Joined(sense: .amount(Amount(sixtieths: a.sixtieths + part)))) }
    case (.word(.article), .fraction): found.append(Joined(sense: right))
    case (.fraction(let part), .amount(let amount)):
      if amount.width == 0, let number = amount.whole, number >= 10 {
        found.append(Joined(sense: .amount(Amount(sixtieths: number * part))))
      }
    case (.amount, .word(.more)): found.append(Joined(sense: left))
    case (.word(.ordinalMark), .amount(let amount)):
      if let number = amount.whole { found.append(Joined(sense: .ordinal(number))) }
    case (.ordinal, .word(.dash)), (.part, .word(.dash)), (.decadeNumber, .word(.dash)), (.ordinal, .word(.of)),
      (.fraction, .word(.dash)):
      found.append(Joined(sense: left))
    default: break
    }
  }

  /// "twenty" and "five", "hundred" and "ten"; in words alone.
  private func sum(_ a: Amount, _ b: Amount) -> Amount? {
    guard let tens = a.whole, let units = b.whole, a.width == 0, b.width == 0, !a.isVague, !b.isVague else {
      return nil
    }
    // "nineteen ninety-three"
    if 11...20 ~= tens && 10...99 ~= units { return Amount(100 * tens + units, width: 4) }
    if tens >= 100 && tens % 100 == 0 && 1..<100 ~= units { return Amount(tens + units) }
    return 20...90 ~= tens && tens % 10 == 0 && 1...19 ~= units && (units < 10 || tens >= 60)
      ? Amount(tens + units) : nil
  }

  func lengths(_ left: Sense, _ right: Sense, _ found: inout [Joined]) {
    switch (left, right) {
    case (.amount(let amount), .unit(let unit, let plurality)):
      if let length = length(amount, unit, plurality) {
        found.append(Joined(sense: .length(length), cost: doubt(amount, unit)))
      }
    case (.linked(.amount(let amount), .dash), .unit(let unit, _)):
      if let length = length(amount, unit, .any) { found.append(Joined(sense: .length(length))) }
    case (.fraction(let part), .unit(let unit, let plurality)):
      // "third week" is no third of one.
      if plurality != .many, unit.measure != nil, unit != .quarter, unit != .half, part == 30 || unit == .hour {
        found.append(Joined(sense: .length(Length(Amount(sixtieths: part), unit))))
      }
    case (.fraction(let part), .phrase(.length(let length))):
      if let scaled = length.scaled(bySixtieths: part) { found.append(Joined(sense: .length(scaled))) }
    case (.phrase(.length(let a)), .phrase(.length(let b))),
      (.linked(.phrase(.length(let a)), .and), .phrase(.length(let b))),
      (.linked(.phrase(.length(let a)), .comma), .phrase(.length(let b))):
      if let both = a.followed(by: b) { found.append(Joined(sense: .length(both))) }
    case (.phrase(.length(let length)), .fraction(let part)),
      (.linked(.phrase(.length(let length)), .and), .fraction(let part)):
      if let longer = length.adding(sixtieths: part) { found.append(Joined(sense: .length(longer))) }
    case (.linked(.amount(let amount), .or), .phrase(.length(let length))),
      (.linked(.amount(let amount), .to), .phrase(.length(let length))),
      (.linked(.amount(let amount), .dash), .phrase(.length(let length))):
      // "two or three weeks": about the first of them.
      guard length.parts.count == 1, length.parts[0].sixtieths > amount.sixtieths, amount.width < 4 else { break }
      var lower = length
      lower.parts[0].sixtieths = amount.sixtieths
      lower.isApproximate = true
      found.append(Joined(sense: .length(lower)))
    case (.word(.around), .phrase(.length(var length))), (.phrase(.length(var length)), .word(.aroundBehind)):
      length.isApproximate = true
      found.append(Joined(sense: .length(length)))
    case (.phrase(.length(let length)), .word(.more)):
      if !length.isBare { found.append(Joined(sense: left)) }
    case (.word(.more), .phrase(.length(let length))):
      if lexicon.table.isUnspaced, !length.isBare { found.append(Joined(sense: right)) }
    case (.phrase(.length), .word(.trailing)): found.append(Joined(sense: left))
    case (.word(.during), .phrase(.length)), (.word(.article), .phrase(.length)):
      found.append(Joined(sense: right))
    default: break
    }
  }

  /// 14日 is a day rather than so many, 90年 the year.
  private func doubt(_ amount: Amount, _ unit: CalendarUnit) -> Int {
    guard lexicon.table.isUnspaced else { return 0 }
    if unit == .year { return amount.width == 4 || (amount.width == 2 && amount.sixtieths >= 60 * 40) ? 3 : 0 }
    return unit == .day || unit == .month || unit == .century ? 2 : 0
  }

  private func length(_ amount: Amount, _ unit: CalendarUnit, _ plurality: Plurality) -> Length? {
    guard unit.measure != nil else { return nil }
    if plurality == .many && amount.sixtieths == 60 && amount.width == 0 { return nil }
    if plurality == .one && amount.sixtieths > 60 { return nil }
    return Length(amount, unit)
  }
}
