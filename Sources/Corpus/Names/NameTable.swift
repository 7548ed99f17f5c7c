// All names of a list of definitions, made ready to be looked for at once.

internal import Text

/// A tree of tokens, kept in one hash table: from a state and a token to the next state. A text is walked once, and most
/// of its words are turned away by a bit, so that twenty thousand names cost little more than twenty.
///
/// A class, since every article that is checked takes a copy.
final class NameTable: Sendable {
  /// A name of one definition.
  struct Name {
    /// The definition's place in `handles`.
    var handle: Int32
    var namespace: Namespace
    /// Where the name stands in `letters`.
    var start: Int32
    var end: Int32
    /// The place in `names` of the next that ends in the same state; -1 for none.
    var next: Int32
    /// Whether it is good at the start of a sentence alone, where a small first letter has become a capital.
    var isCapital: Bool
    /// nil where it is good at any date.
    var days: DayRange?
  }

  /// A step from a state by a token; a key of 0 is free room. Eight bytes, so that few lines of memory are touched.
  struct Step {
    var key: UInt32 = 0
    var state: Int32 = 0
  }

  static let root: Int32 = 0
  /// No names.
  static let empty = NameTable([])

  /// Actors and issues, in the order of their definitions.
  let handles: [Handle]
  /// Those that end in one state stand in the order of their definitions.
  let names: [Name]
  private let letters: [UInt8]
  /// The place in `names` of the first name that ends in a state; -1 for none.
  private let accepted: [Int32]
  /// By open addressing. Their number is a power of two, and at most half are in use.
  private let steps: [Step]
  /// A bit for some of the hash of every first token.
  let firstTokens: [UInt64]

  /// The titles and `also` names of actors and issues. Of two definitions with one handle both count: pass those that
  /// stand.
  init(_ definitions: some Sequence<Definition>) {
    let named = definitions.filter { $0.handle.namespace == .actor || $0.handle.namespace == .issue }
    var building = NameTableBuilding(named.count)
    // The last first: of names that are the same, the last that is added heads their list.
    for (place, definition) in named.enumerated().reversed() {
      building.holder = (Int32(clamping: place), definition.handle.namespace)
      for name in definition.names.reversed() { building.add(name.text, name.period?.days) }
      building.add(definition.title, nil)
    }
    handles = named.map(\.handle)
    names = building.names
    letters = building.letters
    accepted = building.accepted
    steps = building.steps
    firstTokens = building.firstTokens
  }

  var isEmpty: Bool { names.isEmpty }

  /// The bit of `firstTokens` that stands for a hash: the word, and the place within.
  @inline(__always)
  static func bit(_ hash: UInt64, of words: Int) -> (word: Int, place: UInt64) {
    (Int(truncatingIfNeeded: hash >> 40) & (words - 1), hash >> 58)
  }

  /// The state that a token leads to; nil where no name goes on with it.
  func next(_ state: Int32, _ gap: NameGap, _ last: NameToken?, _ token: NameToken) -> Int32? {
    if gap == .blankLine { return nil }
    return Self.state(Self.key(state, gap, last, token), steps)
  }

  /// The place of the first name that ends in a state, as far as hashes tell (see `isSame`); -1 for none.
  func firstName(in state: Int32) -> Int32 { accepted[Int(state)] }

  /// Whether a range of a text is the name, token for token.
  func isSame(_ name: Name, _ range: Range<Int>, in text: NameScanner) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      let mine = NameScanner(bytes: UnsafeBufferPointer(rebasing: letters[Int(name.start)..<Int(name.end)]))
      return Text.isSame(mine.bytes, UnsafeBufferPointer(rebasing: text.bytes[range]))
        || mine.isSame(as: range, of: text)
    }
  }

  /// Whose name a text is, and when; in the order of the definitions.
  func holders(of text: String) -> [NameHolder] {
    var text = text
    var holders: [NameHolder] = []
    text.withUTF8 { bytes in
      forEachName(bytes) { holders.append(NameHolder(handle: handles[Int($0.handle)], days: $0.days)) }
    }
    return holders
  }

  /// Whether a text is a name of a handle; nil where it is nobody's.
  func owner(of text: ArraySlice<UInt8>, _ handle: Handle) -> Bool? {
    var isOwn: Bool?
    text.withUnsafeBufferPointer { bytes in
      forEachName(bytes) { name in
        if isOwn != true { isOwn = handles[Int(name.handle)] == handle }
      }
    }
    return isOwn
  }

  private func forEachName(_ bytes: UnsafeBufferPointer<UInt8>, _ take: (Name) -> Void) {
    let scanner = NameScanner(bytes: bytes)
    var state = Self.root
    var (gap, index) = (NameGap.none, scanner.gap(after: 0).next)
    let start = index
    var last: NameToken?
    while index < bytes.count {
      let token = scanner.token(at: index)
      guard let next = next(state, gap, last, token) else { return }
      state = next
      last = token
      (gap, index) = scanner.gap(after: token.end)
    }
    let range = start..<(last?.end ?? start)
    var place = firstName(in: state)
    while place >= 0 {
      let name = names[Int(place)]
      if !name.isCapital, isSame(name, range, in: scanner) { take(name) }
      place = name.next
    }
  }

  // MARK: Steps

  static func state(_ key: UInt32, _ steps: [Step]) -> Int32? {
    var slot = Int(truncatingIfNeeded: key) & (steps.count - 1)
    while steps[slot].key != 0 {
      if steps[slot].key == key { return steps[slot].state }
      slot = (slot + 1) & (steps.count - 1)
    }
    return nil
  }

  @inline(__always)
  static func key(_ state: Int32, _ gap: NameGap, _ last: NameToken?, _ token: NameToken) -> UInt32 {
    let before = UInt64(truncatingIfNeeded: state) << 1 | (gap.isSpace(last, token) ? 1 : 0)
    let mixed = (token.hash ^ before &* 0xD6E8_FEB8_6659_FD93) &* 0xFF51_AFD7_ED55_8CCD
    return max(1, UInt32(truncatingIfNeeded: mixed >> 32))
  }
}
