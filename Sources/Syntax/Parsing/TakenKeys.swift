// The keywords and variables that an item has given so far.

internal import Text

/// Keys with their places, each once. Few are compared, which costs a third of what it takes to hash them; many are hashed.
struct TakenKeys {
  private typealias Taken = (key: String, place: TextRange)

  private static let few = 12

  /// By itself, since most items have no other: a list would ask for memory.
  private var first: Taken?
  private var next: [Taken] = []
  private var others: [String: TextRange] = [:]

  var isEmpty: Bool { first == nil }

  /// The place of the key where it was given before; else nil, and this is its place.
  mutating func take(_ key: String, _ place: TextRange) -> TextRange? {
    guard let first else {
      first = (key, place)
      return nil
    }
    if first.key == key { return first.place }
    for known in next where known.key == key { return known.place }
    if let known = others[key] { return known }
    if next.count < Self.few { next.append((key, place)) } else { others[key] = place }
    return nil
  }
}
