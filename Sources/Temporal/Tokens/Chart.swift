// All that the words of a text may mean, shorter runs first.

/// A table of every run of tokens with what it may mean: two neighbouring runs are joined by the grammar.
///
/// Costs the square of `width` for a token that means anything, and next to nothing for one that does not.
struct Chart {
  struct Item {
    var sense: Sense
    /// 0 for the plainest reading.
    var cost: Int
  }

  let tokens: [WordToken]
  /// The longest run that is looked at, in tokens.
  let width: Int
  private let grammar: Grammar
  private var cells: [[Item]]
  /// By its first token, the longest run that means anything.
  private var reaches: [Int]

  /// What one run may mean at once: beyond these, readings are dropped.
  private static var capacity: Int { 24 }

  init(_ tokens: [WordToken], width: Int, _ lexicon: Lexicon) {
    self.tokens = tokens
    self.width = min(width, tokens.count)
    grammar = Grammar(lexicon: lexicon)
    cells = Array(repeating: [], count: tokens.count * self.width)
    reaches = Array(repeating: 0, count: tokens.count)
    seed(lexicon)
    guard self.width >= 2 else { return }
    for length in 2...self.width {
      for start in 0...(tokens.count - length) { fill(start, length) }
    }
  }

  /// What the run of `length` tokens from `start` may mean.
  func items(from start: Int, length: Int) -> [Item] {
    guard start >= 0, 1...max(width, 1) ~= length, start + length <= tokens.count else { return [] }
    return cells[start * width + length - 1]
  }

  /// The whole expressions that a run may be, the plainest first.
  func phrases(from start: Int, length: Int) -> [TimePhrase] {
    guard reaches.indices.contains(start), reaches[start] >= length else { return [] }
    let found = items(from: start, length: length).compactMap { item in
      item.sense.wholePhrase.map { (phrase: $0, cost: item.cost) }
    }
    guard found.count > 1 else { return found.map(\.phrase) }
    // Stable: of two as plain, the one found first.
    return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element.phrase)
  }

  private mutating func add(_ sense: Sense, cost: Int, _ start: Int, _ length: Int) {
    guard 1...width ~= length, start + length <= tokens.count else { return }
    let cell = start * width + length - 1
    if let known = cells[cell].firstIndex(where: { $0.sense == sense }) {
      cells[cell][known].cost = min(cells[cell][known].cost, cost)
      return
    }
    guard cells[cell].count < Self.capacity else { return }
    reaches[start] = max(reaches[start], length)
    cells[cell].append(Item(sense: sense, cost: cost))
    for other in grammar.promoted(sense) { add(other.sense, cost: cost + other.cost, start, length) }
  }

  private mutating func fill(_ start: Int, _ length: Int) {
    for left in 1..<length where left <= reaches[start] {
      guard reaches[start + left] >= length - left else { continue }
      let heads = items(from: start, length: left)
      let tails = items(from: start + left, length: length - left)
      for head in heads {
        for tail in tails {
          for joined in grammar.joined(head.sense, tail.sense) {
            add(joined.sense, cost: head.cost + tail.cost + joined.cost, start, length)
          }
        }
      }
    }
  }

  private mutating func seed(_ lexicon: Lexicon) {
    let figures = Digits(tokens, lexicon)
    for start in tokens.indices {
      for edge in figures.edges(from: start) { add(edge.sense, cost: edge.cost, start, edge.length) }
      guard let longest = lexicon.lengths[tokens[start].text] else {
        if lexicon.table.hasCompounds { seedCompound(start, lexicon) }
        continue
      }
      var key = ""
      for length in 1...max(min(longest, tokens.count - start), 1) {
        let token = tokens[start + length - 1]
        if length > 1 && token.hasBreakBefore { break }
        if length > 1 && token.hasSpaceBefore { key += " " }
        key += token.text
        for sense in lexicon.senses(of: key, isCapitalised: tokens[start].isCapitalised) {
          add(sense, cost: 0, start, length)
        }
      }
    }
  }

  /// A word made of two that are known, perhaps with an s between: "Monatsende".
  private mutating func seedCompound(_ start: Int, _ lexicon: Lexicon) {
    let word = tokens[start].text
    guard tokens[start].kind == .word, 6...40 ~= word.utf8.count else { return }
    for split in word.indices.dropFirst(3) {
      let tails = lexicon.senses(of: String(word[split...]), isCapitalised: true)
      guard !tails.isEmpty else { continue }
      let head = String(word[..<split])
      for head in [head, String(head.dropLast()), String(head.dropLast(2))]
      where word.hasPrefix(head + "s") || word.hasPrefix(head + "es")
        || head.count == word.distance(from: word.startIndex, to: split)
      {
        for sense in lexicon.senses(of: head, isCapitalised: true) {
          for tail in tails {
            for joined in grammar.joined(sense, tail) { add(joined.sense, cost: joined.cost, start, 1) }
          }
        }
      }
    }
  }
}

extension Sense {
  /// The expression, where the sense is a whole one.
  fileprivate var wholePhrase: TimePhrase? {
    let phrase: TimePhrase
    switch self {
    case .phrase(let found), .placed(let found): phrase = found
    default: return nil
    }
    if case .moment(let moment) = phrase, moment.wantsMore || moment.isBareDay { return nil }
    if case .length(let length) = phrase, length.isBare { return nil }
    return phrase
  }
}
