// Which side a sentence looks to, where words are not set apart.

internal import EDTF

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
    for index in tokens.indices {
      let token = tokens[index]
      if token.text == "。" || token.hasBreakBefore { return nil }
      let rest = tokens[index...].prefix(5).map(\.text).joined()
      if words.ahead.contains(where: rest.hasPrefix) { return .ahead }
      if words.past.contains(where: rest.hasPrefix) { return .past }
      guard index > 0, isVerbEnd(tokens, index) else { continue }
      if words.pastEndings.contains(token.text) { return .past }
      if words.aheadEndings.contains(token.text) { return .present }
    }
    return nil
  }

  /// Whether no letter follows that would make another word of it.
  private func isVerbEnd(_ tokens: [WordToken], _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    guard next.kind == .word, let letter = next.text.unicodeScalars.first else { return true }
    return letter.value >= 0x3400 || words.helpers.contains(next.text)
  }
}
