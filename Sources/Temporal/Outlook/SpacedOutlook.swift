// Which side a sentence looks to, where words stand apart.

/// By the verbs and cues around the words, the nearest first.
struct SpacedOutlook {
  let words: TenseLexicon
  let lexicon: Lexicon

  init(_ lexicon: Lexicon) { (self.lexicon, words) = (lexicon, lexicon.tense) }

  /// A verb behind the date tells only where the nearest before it is this many words farther.
  private static var handicap: Int { 6 }

  /// With so many words before the date, one of them should be a verb.
  private static var clause: Int { 3 }

  /// A cue ahead tells of a month so many words behind it.
  private static var reach: Int { 30 }

  func outlook(before: String, after: String) -> Outlook {
    let sentence = Sentence(before: before, after: after)
    var outlook = outlook(sentence)
    outlook.isPossessive = isPossessive(sentence.right)
    switch boundBefore(sentence.left) {
    case .since?: return .past
    case .by?, .before?: return outlook.ofDeadlines
    case .until?: return outlook.ofEnds
    default: return outlook
    }
  }

  private func outlook(_ sentence: Sentence) -> Outlook {
    let (left, right) = (sentence.left, sentence.right)
    if isTowards(left, right) {
      return Outlook(near: .ahead, far: .future)
    }
    if isOn(left, right) { return Outlook(near: .present, far: .future) }
    if isSupposed(left, right) { return Outlook(near: .ahead, far: .ahead) }
    let marks = left.indices.map { tense(of: $0, in: left, and: right) }
    var behind = nearest(left.indices.reversed(), left, marks)
    let ahead = nearestBehind(right)
    // "The minister, who will resign, on Tuesday met them."
    if let verb = behind, verb.tense != .reported, ahead?.tense == .reported, ahead?.index == 0,
      isSetApart(verb.index, left)
    {
      behind = nil
    }
    if behind?.tense != .reported, isAftermath(left, marks) { return Outlook(near: .reported, far: nil) }
    // "A ruling Tuesday could cost the firm millions."
    if behind == nil, let verb = ahead, verb.index == 0, isOfReport(right[0], left) {
      return Outlook(near: .reported, far: verb.tense)
    }
    if let behind, behind.tense == .reported, isPluperfect(behind.index, left) {
      return Outlook(.past)
    }
    if let behind, behind.tense == .reported, isGoverning(behind.index, left) || governs(right) {
      var outlook = Outlook(near: .reported, far: .past)
      // What was agreed "by May" lies ahead, what fell "by May" does not.
      outlook.deadline = words.telling.contains(left[behind.index].text) ? .ahead : .past
      return outlook
    }
    if behind == nil, ahead?.tense == .reported, governs(right) { return Outlook(near: .reported, far: .past) }
    let near: Tense? =
      if let behind {
        if let ahead, ahead.distance + Self.handicap < behind.distance { ahead.tense } else { behind.tense }
      } else {
        ahead?.tense ?? (isVerbless(left) ? .present : nil)
      }
    var far = near
    if let behind, behind.tense == .ahead, isGoverning(behind.index, left) {
      return Outlook(near: .ahead, far: .future)
    }
    if isSince(left, behind?.index) { return .past }
    let cue = marks.suffix(Self.reach).contains(.ahead) || (ahead?.tense == .ahead && ahead?.distance ?? 9 <= 3)
    if cue { far = .ahead }
    return Outlook(near: near, far: far)
  }

  /// "set for", "postponed until", "auf den 3. Mai verschoben"
  private func isTowards(_ left: [WordToken], _ right: [WordToken]) -> Bool {
    guard let last = left.last(where: { !lexicon.isArticle($0.text) }), words.towards.contains(last.text) else {
      return false
    }
    return left.contains { isScheduling($0.text) }
      || (lexicon.table.hasVerbsAtTheEnd && right.prefix(3).contains { words.scheduling.contains($0.text) })
  }

  /// "If she won in July, he would sign": what is supposed lies ahead, unless it had happened ("if she had won").
  private func isSupposed(_ left: [WordToken], _ right: [WordToken]) -> Bool {
    guard let start = left.indices.last(where: { isCondition($0, left) }) else { return false }
    let clause = left[start...]
    if clause.contains(where: { $0.text == "," || words.pluperfect.contains($0.text) }) { return false }
    return (left[..<start].suffix(12) + right.prefix(12)).contains { token in
      words.conditionals.contains(token.text)
        || !words.neither.contains(token.text) && words.conditionalEndings.contains(where: token.text.hasSuffix)
    }
  }

  /// "if"; of French "s'il" the first letter.
  private func isCondition(_ index: Int, _ tokens: [WordToken]) -> Bool {
    if words.conditions.contains(tokens[index].text) { return true }
    guard tokens[index].text == "s", words.conditions.contains("si"), index + 2 < tokens.count else { return false }
    return tokens[index + 1].text == "'" && tokens[index + 2].text.hasPrefix("il")
  }

  /// "talks in the", a line of a few words without any verb, looks ahead.
  private func isVerbless(_ left: [WordToken]) -> Bool {
    left.count { $0.kind == .word } >= Self.clause && !left.contains { words.copulas.contains($0.text) }
  }

  private func isScheduling(_ word: String) -> Bool { words.scheduling.contains(word) || words.ahead.contains(word) }

  private func nearest(_ order: some Sequence<Int>, _ tokens: [WordToken], _ marks: [Tense?]) -> (
    tense: Tense, distance: Int, index: Int
  )? {
    var distance = 0
    for index in order where tokens[index].kind == .word {
      if let tense = marks[index] { return (tense, distance, index) }
      distance += 1
    }
    return nil
  }

  /// The verb nearest behind the words; that of a relative clause only where no other follows.
  private func nearestBehind(_ right: [WordToken]) -> (tense: Tense, distance: Int, index: Int)? {
    let marks = right.indices.map { tense(of: $0, in: right, and: []) }
    let first = nearest(right.indices, right, marks)
    guard let first, isRelative(first.index, right) else { return first }
    let others = right.indices.map { $0 <= first.index + 1 || isRelative($0, right) ? nil : marks[$0] }
    return nearest(right.indices, right, others) ?? first
  }

  /// Whether "that", "who" stands right before a verb.
  private func isRelative(_ index: Int, _ tokens: [WordToken]) -> Bool {
    tokens[max(index - 2, 0)..<index].contains { words.relatives.contains($0.text) }
  }

  /// Whether a verb belongs to another clause than the words: it is of a relative clause, or a comma parts them.
  private func isSetApart(_ index: Int, _ left: [WordToken]) -> Bool {
    isRelative(index, left) || left[index...].contains { $0.text == "," }
  }

  /// Whether a verb right behind the words says no more of them than that they were: "could", "comes". What is to be decided
  /// lies ahead all the same: "a vote Tuesday could end it".
  private func isOfReport(_ verb: WordToken, _ left: [WordToken]) -> Bool {
    guard words.modals.contains(verb.text) || words.arrivals.contains(verb.text) else { return false }
    return left.count { $0.kind == .word } >= 2
      && !left.contains { words.scheduling.contains($0.text) || words.ahead.contains($0.text) }
  }

  /// "After the crash Tuesday, the airline will check its planes", "according to a statement Tuesday": what the words belong
  /// to is over, unless it is a thing to come ("after the vote Tuesday").
  private func isAftermath(_ left: [WordToken], _ marks: [Tense?]) -> Bool {
    guard let start = left.suffix(6).lastIndex(where: { words.aftermath.contains($0.text) }) else { return false }
    let noun = left[(start + 1)...].drop { isPassedOver($0) && !isDeterminer($0) || $0.text == "to" || $0.text == "of" }
    guard let first = noun.first, isDeterminer(first) else { return false }
    return noun.dropFirst().contains { !isPassedOver($0) } && marks[start...].allSatisfy { $0 == nil }
      && !noun.contains { $0.text == "," || words.scheduling.contains($0.text) || words.ahead.contains($0.text) }
  }

  private func isDeterminer(_ token: WordToken) -> Bool {
    lexicon.isArticle(token.text) || lexicon.isArticle(token.text + "'")
      || lexicon.senses(of: token.text, isCapitalised: false).contains(where: \.isOne)
  }

  /// "The funeral is Tuesday", "they are meeting on Tuesday": the verb of the present that the words belong to.
  private func isOn(_ left: [WordToken], _ right: [WordToken]) -> Bool {
    // "C'est mardi que …" sets the day apart from its verb.
    if let next = right.first, words.relatives.contains(next.text) { return false }
    guard let last = left.lastIndex(where: { $0.kind == .word && !isPassedOver($0) }), isGoverning(last, left) else {
      return false
    }
    if words.beings.contains(left[last].text) { return !isPerfect(last, left, right) }
    return last > 0 && words.beings.contains(left[last - 1].text) && left[last].text.utf8.count > 4
      && words.progressives.contains(where: left[last].text.hasSuffix)
  }

  /// "had met in May": what had happened lies behind.
  private func isPluperfect(_ index: Int, _ left: [WordToken]) -> Bool {
    left[max(index - 3, 0)...index].contains { words.pluperfect.contains($0.text) }
  }

  /// Whether nothing but prepositions stands between a verb and the words: "signed in July".
  private func isGoverning(_ index: Int, _ left: [WordToken]) -> Bool {
    left[(index + 1)...].allSatisfy { $0.kind == .mark ? $0.text == "[" : isPassedOver($0) }
  }

  private func isPassedOver(_ token: WordToken) -> Bool {
    lexicon.isPreposition(token.text) || (lexicon.table.hasCardinalDays && lexicon.isArticle(token.text))
      || words.adverbs.contains(token.text)
  }

  /// Whether a participle stands right behind, as German sets it: "im Mai unterzeichnet".
  private func governs(_ right: [WordToken]) -> Bool {
    guard lexicon.table.hasVerbsAtTheEnd, let index = right.firstIndex(where: { $0.kind == .word }), index == 0 else {
      return false
    }
    let next = right.count > 1 ? right[1].text : ""
    return isPastForm(0, right) && !words.infinitives.contains(next)
  }

  /// Whether "since" stands between the nearest verb and the words: "since its founding in May".
  private func isSince(_ left: [WordToken], _ verb: Int?) -> Bool {
    left[((verb ?? -1) + 1)...].suffix(5).contains { token in
      lexicon.senses(of: token.text, isCapitalised: false).contains { $0 == .word(.since) }
    }
  }

  /// The bound whose word stands right before: "by", "no later than".
  private func boundBefore(_ left: [WordToken]) -> Word? {
    var tokens = left[...]
    while let last = tokens.last, last.text == "[" || lexicon.isArticle(last.text) { tokens = tokens.dropLast() }
    for length in 1...3 where tokens.count >= length {
      let key = tokens.suffix(length).enumerated().map {
        ($0.offset > 0 && $0.element.hasSpaceBefore ? " " : "") + $0.element.text
      }
      .joined()
      for sense in lexicon.senses(of: key, isCapitalised: false) {
        if case .word(let word) = sense, [.since, .by, .until, .before].contains(word) {
          return lexicon.isAmbiguousBound(key) ? nil : word
        }
      }
    }
    return nil
  }

  private func isPossessive(_ right: [WordToken]) -> Bool {
    guard right.count > 1, right[0].text == "'", !right[0].hasSpaceBefore, lexicon.table.hasPossessives else {
      return false
    }
    return right[1].text == "s" && !right[1].hasSpaceBefore
  }

  private func tense(of index: Int, in tokens: [WordToken], and right: [WordToken]) -> Tense? {
    guard tokens[index].kind == .word else { return nil }
    let word = tokens[index].text
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if words.neither.contains(word) { return nil }
    // "is to meet", "the election is on Nov. 3", "plans to"
    if words.copulas.contains(word), let next, words.goals.contains(next.text) { return .ahead }
    if let next, words.infinitives.contains(next.text) {
      if words.intents.contains(word) { return .ahead }
      // "agreed to meet Tuesday"
      if words.accords.contains(word), index + 2 < tokens.count, isGoverning(index + 2, tokens) { return .ahead }
    }
    // "to be held"
    if words.infinitives.contains(word), let next, words.passives.contains(next.text), index + 2 < tokens.count,
      isPastForm(index + 2, tokens)
    {
      return .ahead
    }
    // "less than expected in July", "lo previsto en julio"
    if index > 0, words.comparing.contains(tokens[index - 1].text), words.foreseen.contains(word) { return .reported }
    // "la gira va de martes a jueves"
    if words.goings.contains(word), isGoverning(index, tokens) { return .present }
    if words.ahead.contains(word) { return .ahead }
    if word.utf8.count >= 5, !tokens[index].isCapitalised || index == 0,
      words.aheadEndings.contains(where: word.hasSuffix)
    {
      return .ahead
    }
    if words.present.contains(word) { return .present }
    // "está cerrada", "est fermée"
    if words.beings.contains(word), let next, words.states.contains(where: next.text.hasPrefix) { return .present }
    if words.auxiliaries.contains(word) { return isPerfect(index, tokens, right) ? .reported : nil }
    guard isPastForm(index, tokens) else { return nil }
    // "a planned strike"
    if words.intents.contains(word), index > 0, lexicon.isArticle(tokens[index - 1].text) { return .ahead }
    // "to be launched", "is held"
    if index > 0, words.helpers.contains(tokens[index - 1].text) { return nil }
    return .reported
  }

  private func isPastForm(_ index: Int, _ tokens: [WordToken]) -> Bool {
    let word = tokens[index].text
    if words.past.contains(word) { return true }
    // "fermée", "gesperrt": how it is, not what was done.
    if words.states.contains(where: word.hasPrefix) { return false }
    if tokens[index].isCapitalised && index > 0 || words.neither.contains(word) || word.utf8.count < 4 { return false }
    if lexicon.table.hasVerbsAtTheEnd, word.utf8.count >= 6, isParticiple(word) { return true }
    return words.pastEndings.contains(where: word.hasSuffix)
  }

  /// "gereist", "unterzeichnet", "beschlossen".
  private func isParticiple(_ word: String) -> Bool {
    words.participleStarts.contains(where: word.hasPrefix) && words.participleEndings.contains(where: word.hasSuffix)
  }

  /// Whether a participle follows "est", "ist": a perfect.
  private func isPerfect(_ index: Int, _ tokens: [WordToken], _ right: [WordToken]) -> Bool {
    let rest =
      tokens[(index + 1)...].prefix(lexicon.table.hasVerbsAtTheEnd ? 30 : 3)
      + right.prefix(lexicon.table.hasVerbsAtTheEnd ? 12 : 2)
    let list = Array(rest)
    return list.indices.contains { list[$0].kind == .word && isPastForm($0, list) }
  }
}
