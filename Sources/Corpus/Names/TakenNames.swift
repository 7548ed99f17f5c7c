// The names that an item has given so far.

/// Names in UTF-8, each once. Few are compared, which asks for no memory; many are hashed.
struct TakenNames {
  private static let few = 12

  private var names: [ArraySlice<UInt8>] = []
  private var all: Set<ArraySlice<UInt8>> = []

  /// False for a name that was taken before.
  mutating func insert(_ name: ArraySlice<UInt8>) -> Bool {
    if names.count < Self.few {
      if names.contains(name) { return false }
      names.append(name)
      return true
    }
    if all.isEmpty { all = Set(names) }
    return all.insert(name).inserted
  }
}
