// Whether the words around a date look back or ahead.

internal import EDTF

/// Where a time lies, seen from the article.
enum Tense: Hashable, Sendable { case past, future }

/// What the verbs nearest to a date say of it.
struct TenseContext {
  /// `nil` where no word tells.
  var tense: Tense?
  /// The same for what is due: "promised a plan by March" looks ahead, "had fallen by March" back.
  var deadline: Tense?

  static let none = TenseContext(tense: nil, deadline: nil)

  /// By the sentence around a place.
  static func around(_ context: DateContext, _ lexicon: Lexicon) -> TenseContext {
    if lexicon.table.isUnspaced {
      let tense = UnspacedTense(lexicon.tense).tense(after: context.after)
      return TenseContext(tense: tense, deadline: tense)
    }
    return SpacedTense(lexicon.tense).outlook(before: context.before, after: context.after)
  }
}

/// Tense by words that stand apart: the nearest tells.
private struct SpacedTense {
  let words: TenseLexicon

  init(_ words: TenseLexicon) { self.words = words }

  /// A verb behind the date tells only where the nearest before it is this many words farther.
  private static var handicap: Int { 6 }

  /// With so many words before the date, one of them should be a verb.
  private static var clause: Int { 3 }

  func outlook(before: String, after: String) -> TenseContext {
    let left = sentenceEnd(WordToken.read(String(before.suffix(600))))
    let right = sentenceStart(WordToken.read(String(after.prefix(300))))
    if let last = left.last, words.towards.contains(last.text), left.contains(where: { isScheduling($0.text) }) {
      return TenseContext(tense: .future, deadline: .future)
    }
    let behind = nearest(left.indices.reversed(), in: left)
    let ahead = nearest(right.indices, in: right)
    guard let behind else {
      // A whole clause without a verb of the past: "Finance ministers gather".
      let tense = ahead?.tense ?? (left.count { $0.kind == .word } >= Self.clause ? .future : nil)
      return TenseContext(tense: tense, deadline: tense)
    }
    if let ahead, ahead.distance + Self.handicap < behind.distance {
      return TenseContext(tense: ahead.tense, deadline: ahead.tense)
    }
    let isPerfect = left[max(behind.index - 3, 0)...behind.index].contains { words.pluperfect.contains($0.text) }
    return TenseContext(tense: behind.tense, deadline: isPerfect ? .past : .future)
  }

  private func isScheduling(_ word: String) -> Bool { words.scheduling.contains(word) || words.future.contains(word) }

  private func nearest(_ order: some Sequence<Int>, in tokens: [WordToken]) -> (
    tense: Tense, distance: Int, index: Int
  )? {
    var distance = 0
    for index in order where tokens[index].kind == .word {
      if let tense = tense(of: index, in: tokens) { return (tense, distance, index) }
      distance += 1
    }
    return nil
  }

  private func tense(of index: Int, in tokens: [WordToken]) -> Tense? {
    var word = tokens[index].text
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if next?.text == "'", index + 2 < tokens.count, tokens[index + 2].text == "t" { word += "'t" }
    if words.neither.contains(word) { return nil }
    if words.future.contains(word) { return .future }
    // "is to meet", "the election is on Nov. 3"
    if words.copulas.contains(word), let next, words.goals.contains(next.text) { return .future }
    if word.utf8.count >= 5, !tokens[index].isCapitalised, words.futureEndings.contains(where: word.hasSuffix) {
      return .future
    }
    let isPast =
      words.past.contains(word)
      || (word.utf8.count >= 4 && !tokens[index].isCapitalised && words.pastEndings.contains(where: word.hasSuffix))
    guard isPast else { return nil }
    // "to be launched", "is held"
    if index > 0, words.helpers.contains(tokens[index - 1].text) { return nil }
    return .past
  }

  /// What follows the last end of a sentence.
  private func sentenceEnd(_ tokens: [WordToken]) -> [WordToken] {
    guard let end = tokens.indices.last(where: { endsSentence(before: $0, in: tokens) }) else { return tokens }
    return Array(tokens[end...])
  }

  private func sentenceStart(_ tokens: [WordToken]) -> [WordToken] {
    guard let end = tokens.indices.dropFirst().first(where: { endsSentence(before: $0, in: tokens) }) else {
      return tokens
    }
    return Array(tokens[..<end])
  }

  private func endsSentence(before index: Int, in tokens: [WordToken]) -> Bool {
    if tokens[index].hasBreakBefore { return true }
    guard index > 0, tokens[index].hasSpaceBefore else { return false }
    var last = index - 1
    while last > 0, ["\"", "”", "»", ")", "“", "'"].contains(tokens[last].text) { last -= 1 }
    switch tokens[last].text {
    case "!", "?", "…": return tokens[index].isCapitalised
    case ".": break
    default: return false
    }
    // "U.S.", "Mr.", "Feb.": a stop behind a short word with a capital ends no sentence.
    guard last > 0, tokens[last - 1].kind == .word else { return tokens[index].isCapitalised }
    return tokens[index].isCapitalised && !(tokens[last - 1].isCapitalised && tokens[last - 1].text.count <= 4)
  }
}

/// Tense by the first verb ending behind the date, where words are not set apart.
private struct UnspacedTense {
  let words: TenseLexicon

  init(_ words: TenseLexicon) { self.words = words }

  func tense(after: String) -> Tense? {
    let tokens = WordToken.read(String(after.prefix(120)))
    for index in tokens.indices {
      let token = tokens[index]
      if token.text == "。" || token.hasBreakBefore { return nil }
      let rest = tokens[index...].prefix(5).map(\.text).joined()
      if words.future.contains(where: rest.hasPrefix) { return .future }
      if words.past.contains(where: rest.hasPrefix) { return .past }
      guard index > 0, isVerbEnd(tokens, index) else { continue }
      if words.pastEndings.contains(token.text) { return .past }
      if words.futureEndings.contains(token.text) { return .future }
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
