// A pattern with wildcards, matched in time that the product of the two lengths bounds.

/// `*` is any run without a slash, `?` one byte but a slash, `[a-z]` one of a set, `**` between slashes any folders.
struct IgnoreGlob: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case byte(UInt8)
    case any
    case set(ByteSet)
    case run(crossesSlashes: Bool)
    /// The two parts behind it may be left out.
    case maybe
  }

  private let parts: [Part]

  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"): true
    default: false
    }
  }

  /// nil for a pattern that matches nothing: with a `[` that no `]` ends, or a backslash at its end.
  init?(_ pattern: ArraySlice<UInt8>) {
    let bytes = Array(pattern)
    var parts: [Part] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
        guard index < bytes.count else { return nil }
        parts.append(.byte(bytes[index]))
      case UInt8(ascii: "?"): parts.append(.any)
      case UInt8(ascii: "*"):
        let start = index
        while index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") { index += 1 }
        let isAtStart = start == 0 || bytes[start - 1] == .slash
        let isAtEnd = index + 1 == bytes.count || bytes[index + 1] == .slash
        guard index > start, isAtStart, isAtEnd else {
          parts.append(.run(crossesSlashes: false))
          break
        }
        if index + 1 < bytes.count { parts.append(.maybe) }
        parts.append(.run(crossesSlashes: true))
      case UInt8(ascii: "["):
        guard let (set, end) = ByteSet.read(bytes, from: index) else { return nil }
        parts.append(.set(set))
        index = end
      case let byte: parts.append(.byte(byte))
      }
      index += 1
    }
    self.parts = parts
  }

  /// Whether the whole text is matched.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    // Most texts differ in their first byte already.
    if case .byte(let first)? = parts.first, first != text.first { return false }
    // How many parts may be done.
    var done = [Bool](repeating: false, count: parts.count + 1)
    done[0] = true
    leaveOut(&done)
    for byte in text {
      var next = [Bool](repeating: false, count: parts.count + 1)
      var isAlive = false
      for (place, part) in parts.enumerated() where done[place] {
        switch part {
        case .byte(let wanted): if byte == wanted { next[place + 1] = true }
        case .any: if byte != .slash { next[place + 1] = true }
        case .set(let set): if byte != .slash, set.contains(byte) { next[place + 1] = true }
        case .run(let crossesSlashes): if crossesSlashes || byte != .slash { next[place] = true }
        case .maybe: break
        }
        isAlive = isAlive || next[place] || next[place + 1]
      }
      if !isAlive { return false }
      leaveOut(&next)
      done = next
    }
    return done[parts.count]
  }

  /// Goes on to what stands behind parts that may match nothing.
  private func leaveOut(_ done: inout [Bool]) {
    for (place, part) in parts.enumerated() where done[place] {
      switch part {
      case .run: done[place + 1] = true
      case .maybe: (done[place + 1], done[place + 3]) = (true, true)
      case .byte, .any, .set: break
      }
    }
  }
}
