// A definition that may be meant, and how its names fit the words that are to be tagged.

/// One of `NameCandidates`.
public struct NameCandidate: Sendable {
  /// How the marked words fit a name.
  public enum Fit: Hashable, Sendable {
    /// They are the name.
    case whole
    /// They are a part of it, in one piece.
    case part
    /// They hold it, in one piece.
    case holding
    /// It has so many of their words that have more than two letters.
    case some(Int)
  }

  /// What a name is of.
  public enum Kind: Sendable { case title, name, role, handle }

  let place: Int
  private let question: NameQuestion

  init(_ place: Int, of question: NameQuestion) { (self.place, self.question) = (place, question) }

  public var definition: Definition { question.index[place] }
  public var handle: Handle { question.words.handle(of: place) ?? question.index[place].handle }

  /// Hands over how each name fits, and the days when it holds. Compares numbers: no word is read.
  public func forEachFit(_ body: (Kind, DayRange, Fit) -> Void) {
    question.words.forEachName(of: place) { name, words in
      switch name.kind {
      case .whole: break
      case .handle: body(.handle, name.days, fit(words))
      case .title: body(.title, name.days, fit(words))
      case .name: body(.name, name.days, fit(words))
      case .role: body(.role, name.days, fit(words))
      }
    }
  }

  private func fit(_ words: ArraySlice<Int32>) -> Fit {
    let marked = question.marked
    if words.isEmpty || marked.isEmpty { return .some(0) }
    if words.elementsEqual(marked) { return .whole }
    if Self.holds(words, marked[...]) { return .part }
    if Self.holds(marked[...], words) { return .holding }
    var count = 0
    for (number, isLong) in zip(marked, question.long) where isLong && number >= 0 && words.contains(number) {
      count += 1
    }
    return .some(count)
  }

  /// Whether a run of words is a part of another.
  private static func holds(_ words: ArraySlice<Int32>, _ run: ArraySlice<Int32>) -> Bool {
    guard let first = run.first, first >= 0, run.count <= words.count else { return false }
    for start in words.startIndex...(words.endIndex - run.count) where words[start] == first {
      if words[start..<start + run.count].elementsEqual(run) { return true }
    }
    return false
  }
}
