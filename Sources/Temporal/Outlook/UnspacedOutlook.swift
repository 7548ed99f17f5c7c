// Which side a sentence looks to, where words are not set apart.

/// By the first verb ending behind the date.
struct UnspacedOutlook {
  let words: TenseLexicon

  init(_ words: TenseLexicon) { self.words = words }

  func outlook(after: String) -> Outlook {
    let tense = tense(after: after)
    var outlook = Outlook(near: tense, far: tense)
    if tense == .past { outlook.deadline = .past }
    return outlook
  }

  private func tense(after: String) -> Tense? {
    let tokens = WordToken.read(String(after.prefix(120)))
    // 火曜日、訪米すると述べた: a comma leaves the day to the last verb.
    let isSetOff = tokens.first?.text == "、"
    for index in tokens.indices {
      let token = tokens[index]
      if token.text == "。" || token.hasBreakBefore { return nil }
      let rest = tokens[index...].prefix(5).map(\.text).joined()
      if let verb = words.ahead.first(where: rest.hasPrefix) {
        if isSetOff, isQuoted(tokens[index...].dropFirst(verb.count)) { continue }
        return .ahead
      }
      if words.past.contains(where: rest.hasPrefix) { return .past }
      guard index > 0, isVerbEnd(tokens, index) else { continue }
      if words.pastEndings.contains(token.text) { return .past }
      if words.aheadEndings.contains(token.text) {
        if isSetOff, isQuoted(tokens[(index + 1)...]) { continue }
        return .present
      }
    }
    return nil
  }

  /// Whether another verb reports what this one says: すると述べた, することを決めた.
  private func isQuoted(_ rest: ArraySlice<WordToken>) -> Bool {
    let text = rest.prefix(3).map(\.text).joined()
    return text.hasPrefix("と") || text.hasPrefix("ことを") || text.hasPrefix("方針を")
  }

  /// Whether no letter follows that would make another word of it.
  private func isVerbEnd(_ tokens: [WordToken], _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    guard next.kind == .word, let letter = next.text.unicodeScalars.first else { return true }
    return letter.value >= 0x3400 || words.helpers.contains(next.text)
  }
}
