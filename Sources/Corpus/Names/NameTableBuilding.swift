// A table of names while it grows.

struct NameTableBuilding {
  /// Whose names are added: the definition's place, and what it is of.
  var holder: (place: Int32, namespace: Namespace) = (0, .actor)
  private(set) var names: [NameTable.Name] = []
  private(set) var letters: [UInt8] = []
  private(set) var accepted: [Int32] = [-1]
  private(set) var steps: [NameTable.Step]
  private var firstHashes: [UInt64] = []

  /// A longer text is no name, and looking for it could take time with the square of a text's length.
  private static let mostTokens = 64

  /// With room for the names of `count` definitions: an article that has some of its own has two or three.
  init(_ count: Int) {
    var size = 2
    while size < count * 24 { size *= 2 }
    steps = Array(repeating: NameTable.Step(), count: size)
    names.reserveCapacity(count * 3)
    letters.reserveCapacity(count * 64)
    accepted.reserveCapacity(count * 12)
    firstHashes.reserveCapacity(count * 3)
  }

  /// Adds a name, and the same with a capital for its small first letter. What cannot be looked for is left out.
  mutating func add(_ name: String, _ days: DayRange?) {
    guard name.isName else { return }
    insert(name, days, isCapital: false)
    if let capital = name.withCapital { insert(capital, days, isCapital: true) }
  }

  private mutating func insert(_ name: String, _ days: DayRange?, isCapital: Bool) {
    var name = name
    let start = Int32(clamping: letters.count)
    let end = name.withUTF8 { bytes -> Int32? in
      let scanner = NameScanner(bytes: bytes)
      var state = NameTable.root
      var (gap, index) = (NameGap.none, scanner.gap(after: 0).next)
      var last: NameToken?
      var count = 0
      while index < bytes.count {
        let token = scanner.token(at: index)
        if count == 0 { firstHashes.append(token.hash) }
        count += 1
        if count > Self.mostTokens { return nil }
        state = advance(by: NameTable.key(state, gap, last, token))
        last = token
        (gap, index) = scanner.gap(after: token.end)
      }
      letters.append(contentsOf: bytes)
      return state
    }
    guard let state = end else { return }
    names.append(
      NameTable.Name(
        handle: holder.place,
        namespace: holder.namespace,
        start: start,
        end: Int32(clamping: letters.count),
        next: accepted[Int(state)],
        isCapital: isCapital,
        days: days
      )
    )
    accepted[Int(state)] = Int32(clamping: names.count - 1)
  }

  /// Every state but the root has one step that leads to it.
  private mutating func advance(by key: UInt32) -> Int32 {
    if let known = NameTable.state(key, steps) { return known }
    let new = Int32(clamping: accepted.count)
    if accepted.count * 2 > steps.count { grow() }
    accepted.append(-1)
    enter(NameTable.Step(key: key, state: new))
    return new
  }

  private mutating func enter(_ step: NameTable.Step) {
    var slot = Int(truncatingIfNeeded: step.key) & (steps.count - 1)
    while steps[slot].key != 0 { slot = (slot + 1) & (steps.count - 1) }
    steps[slot] = step
  }

  private mutating func grow() {
    let old = steps
    steps = Array(repeating: NameTable.Step(), count: steps.count * 4)
    for step in old where step.key != 0 { enter(step) }
  }

  /// Sixteen bits or more for each first token, and some hundreds for a few: few words of a text that begin no name have their bit set.
  var firstTokens: [UInt64] {
    var words = 8
    while words * 4 < firstHashes.count { words *= 2 }
    var bits: [UInt64] = Array(repeating: 0, count: words)
    for hash in firstHashes {
      let (word, place) = NameTable.bit(hash, of: words)
      bits[word] |= 1 << place
    }
    return bits
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
    guard let first = unicodeScalars.first else { return nil }
    if first.value < 0x80 {
      guard first.value >= 0x61, first.value <= 0x7A else { return nil }
    } else if !first.properties.isLowercase {
      return nil
    }
    let capital = first.properties.titlecaseMapping
    return capital == String(first) ? nil : capital + String(unicodeScalars.dropFirst())
  }
}
