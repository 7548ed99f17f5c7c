// All names of a list of definitions, made ready to be looked for at once.

internal import Syntax

/// A tree of tokens, kept in one hash table: from a state and a token to the next state. A text is walked once, and most
/// of its words are turned away by a bit, so that twenty thousand names cost little more than twenty.
public struct NameTable: Sendable {
  /// A name of one definition.
  struct Name {
    /// The definition's place in `handles`.
    var handle: Int32
    /// Where the name stands in `letters`.
    var start: Int32
    var end: Int32
    /// The place in `names` of another name that ends in the same state; -1 for none.
    var next: Int32
    /// Whether it is good at the start of a sentence alone, where a small first letter has become a capital.
    var isCapital: Bool
    /// nil where it is good at any date.
    var days: DayRange?
  }

  private(set) var handles: [Handle] = []
  private(set) var names: [Name] = []
  private var letters: [UInt8] = []
  /// The place in `names` of the first name that ends in a state; -1 for none.
  private var accepted: [Int32] = [-1]
  /// A bit for some of the hash of every first token.
  private var firstTokens: [UInt64] = [0]
  /// Keys of state and token by open addressing; 0 is free. Their number is a power of two, at most half of it in use.
  private var keys: [UInt64] = [0, 0]
  private var states: [Int32] = [0, 0]
  private var used = 0

  static let root: Int32 = 0
  /// No names.
  static let empty = NameTable()

  init() {}

  /// The titles and `also` names of actors and issues. Of two definitions with one handle both count: pass those that
  /// stand.
  public init(_ definitions: some Sequence<Definition>) {
    let named = definitions.filter { $0.handle.namespace == .actor || $0.handle.namespace == .issue }
    handles = named.map(\.handle)
    // The last first, as of names that are the same the one that comes last here stands first in their list.
    for (place, definition) in named.enumerated().reversed() {
      let handle = Int32(clamping: place)
      for name in definition.names.reversed() { add(name.text, handle, name.period?.days) }
      add(definition.title, handle, nil)
    }
    findFirstTokens()
  }

  /// A longer text is no name, and looking for it could take time with the square of a text's length.
  private static let mostTokens = 64

  var isEmpty: Bool { names.isEmpty }

  // MARK: Building

  private mutating func add(_ name: String, _ handle: Int32, _ days: DayRange?) {
    guard name.isName else { return }
    insert(name, handle, days, isCapital: false)
    if let capital = name.withCapital { insert(capital, handle, days, isCapital: true) }
  }

  private mutating func insert(_ name: String, _ handle: Int32, _ days: DayRange?, isCapital: Bool) {
    var name = name
    let last = name.withUTF8 { bytes -> Int32? in
      let scanner = NameScanner(bytes: bytes)
      var state = Self.root
      var (gap, index) = (NameGap.none, scanner.gap(after: 0).next)
      var last: NameToken?
      var count = 0
      while index < bytes.count {
        let token = scanner.token(at: index)
        count += 1
        if count > Self.mostTokens { return nil }
        state = advance(from: state, by: Self.key(state, gap, last, token))
        last = token
        (gap, index) = scanner.gap(after: token.end)
      }
      letters.append(contentsOf: bytes)
      return state
    }
    guard let state = last else { return }
    let end = Int32(clamping: letters.count)
    names.append(
      Name(
        handle: handle,
        start: end - Int32(clamping: name.utf8.count),
        end: end,
        next: accepted[Int(state)],
        isCapital: isCapital,
        days: days
      )
    )
    accepted[Int(state)] = Int32(clamping: names.count - 1)
  }

  private mutating func advance(from state: Int32, by key: UInt64) -> Int32 {
    if let known = self.state(key) { return known }
    if (used + 1) * 2 > keys.count { grow() }
    let new = Int32(clamping: accepted.count)
    accepted.append(-1)
    enter(key, new)
    used += 1
    return new
  }

  private mutating func enter(_ key: UInt64, _ state: Int32) {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    states[slot] = state
  }

  private mutating func grow() {
    let old = zip(keys, states).filter { $0.0 != 0 }
    let size = max(16, keys.count * 4)
    keys = Array(repeating: 0, count: size)
    states = Array(repeating: 0, count: size)
    for (key, state) in old { enter(key, state) }
  }

  /// Sixteen bits or more for each first token.
  private mutating func findFirstTokens() {
    var hashes: [UInt64] = []
    letters.withUnsafeBufferPointer { bytes in
      for name in names {
        let scanner = NameScanner(bytes: UnsafeBufferPointer(rebasing: bytes[Int(name.start)..<Int(name.end)]))
        hashes.append(scanner.token(at: scanner.gap(after: 0).next).hash)
      }
    }
    var words = 1
    while words * 4 < hashes.count { words *= 2 }
    firstTokens = Array(repeating: 0, count: words)
    for hash in hashes { firstTokens[Int(hash >> 40) & (words - 1)] |= 1 << (hash >> 58) }
  }

  // MARK: Asking

  /// Whether a name may begin with a token of this hash; false is certain.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> Bool {
    firstTokens[Int(hash >> 40) & (firstTokens.count - 1)] >> (hash >> 58) & 1 != 0
  }

  /// The state that a token leads to; nil where no name goes on with it.
  func next(_ state: Int32, _ gap: NameGap, _ last: NameToken?, _ token: NameToken) -> Int32? {
    gap == .blankLine ? nil : self.state(Self.key(state, gap, last, token))
  }

  private func state(_ key: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return states[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// The names that end in a state; by their hashes alone: see `isSame`.
  func accepted(_ state: Int32) -> some Sequence<Name> {
    sequence(state: accepted[Int(state)]) { [names] place -> Name? in
      guard place >= 0 else { return nil }
      defer { place = names[Int(place)].next }
      return names[Int(place)]
    }
  }

  func accepts(_ state: Int32) -> Bool { accepted[Int(state)] >= 0 }

  /// Whether a range of a text is the name, token for token.
  func isSame(_ name: Name, _ range: Range<Int>, in text: NameScanner) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      let name = UnsafeBufferPointer(rebasing: letters[Int(name.start)..<Int(name.end)])
      if name.elementsEqual(text.bytes[range]) { return true }
      let mine = NameScanner(bytes: name)
      var (gap, index) = (NameGap.none, mine.gap(after: 0).next)
      var (textGap, textIndex) = (NameGap.none, range.lowerBound)
      var last: NameToken?
      while index < name.count, textIndex < range.upperBound {
        let (token, other) = (mine.token(at: index), text.token(at: textIndex))
        guard mine.isSame(token, other, in: text), gap.isSpace(last, token) == textGap.isSpace(last, other) else {
          return false
        }
        last = token
        (gap, index) = mine.gap(after: token.end)
        (textGap, textIndex) = text.gap(after: other.end)
      }
      return index >= name.count && textIndex >= range.upperBound
    }
  }

  /// Whose name a text is, and when; in the order of the definitions.
  func holders(of text: String) -> [NameHolder] {
    var text = text
    return text.withUTF8 { bytes in
      let scanner = NameScanner(bytes: bytes)
      var state = Self.root
      var (gap, index) = (NameGap.none, scanner.gap(after: 0).next)
      let start = index
      var last: NameToken?
      while index < bytes.count {
        let token = scanner.token(at: index)
        guard let next = next(state, gap, last, token) else { return [] }
        state = next
        last = token
        (gap, index) = scanner.gap(after: token.end)
      }
      let range = start..<(last?.end ?? start)
      return accepted(state).filter { !$0.isCapital && isSame($0, range, in: scanner) }.map {
        NameHolder(handle: handles[Int($0.handle)], days: $0.days)
      }
    }
  }

  private static func key(_ state: Int32, _ gap: NameGap, _ last: NameToken?, _ token: NameToken) -> UInt64 {
    let before = UInt64(truncatingIfNeeded: state) << 1 | (gap.isSpace(last, token) ? 1 : 0)
    var key = (token.hash ^ before &* 0xD6E8_FEB8_6659_FD93) &* 0xFF51_AFD7_ED55_8CCD
    key ^= key >> 32
    return key == 0 ? 1 : key
  }
}

/// An actor or an issue that has a name, and when.
public struct NameHolder: Hashable, Sendable {
  public var handle: Handle
  /// nil for any date.
  public var days: DayRange?
}

extension NameGap {
  /// Whether the gap is a space to a reader: a line end between two characters of scripts that set none is not.
  func isSpace(_ last: NameToken?, _ next: NameToken) -> Bool {
    switch self {
    case .none: false
    case .space, .blankLine: true
    case .lineEnd: last?.kind != .unspaced || next.kind != .unspaced
    }
  }
}

extension String {
  /// Whether the text can be looked for: it has two letters or digits at least. One alone is found everywhere.
  fileprivate var isName: Bool {
    var count = 0
    for scalar in unicodeScalars where NameToken.Kind(scalar) != .other {
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  /// The text with a capital for its small first letter; nil where it begins otherwise.
  fileprivate var withCapital: String? {
    guard let first = unicodeScalars.first, first.properties.isLowercase else { return nil }
    let capital = first.properties.titlecaseMapping
    guard capital != String(first) else { return nil }
    return capital + String(unicodeScalars.dropFirst())
  }
}
