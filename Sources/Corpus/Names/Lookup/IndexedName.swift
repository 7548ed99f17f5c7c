// A name of a definition as it is compared with words.

/// A title, a name, a role or a handle, whose words are numbers of a `WordIndex`.
struct IndexedName: Sendable {
  enum Kind: UInt8, Sendable {
    /// The handle as one word.
    case whole
    /// The words of the handle.
    case handle
    case title, name, role
  }

  let kind: Kind
  /// All days where it has no period.
  let days: DayRange
  /// Where its words stand among those of the index.
  var words: Range<Int32> = 0..<0

  init(_ kind: Kind, _ days: DayRange) { (self.kind, self.days) = (kind, days) }

  /// The keys under which it is looked up: each word, all words with spaces between, and an empty one for a role that is
  /// held for a period.
  func keys(_ words: [String]) -> [String] {
    if kind == .whole { return words }
    var keys = Array(Set(words))
    if words.count > 1 { keys.append(words.joined(separator: " ")) }
    if kind == .role, days != .always { keys.append("") }
    return keys
  }
}
