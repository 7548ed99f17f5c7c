// What two sides made of one thing.

/// Three-way choices, the same whichever side is called which.
enum ThreeWay {
  /// What one side alone changed, or both in the same way; nil where both changed it and differ.
  static func choice<Value: Equatable>(_ base: Value, _ ours: Value, _ theirs: Value) -> Value? {
    if ours == theirs || theirs == base { return ours }
    return ours == base ? theirs : nil
  }

  /// Lists whose order says nothing: what both kept, in the order of the base, then what either added, sorted. nil where
  /// both took away the same and put different things in its place.
  static func list(_ base: [[UInt8]], _ ours: [[UInt8]], _ theirs: [[UInt8]]) -> [[UInt8]]? {
    let (old, a, b) = (Set(base), Set(ours), Set(theirs))
    let (newer, newerThere) = (a.subtracting(old), b.subtracting(old))
    if !old.subtracting(a).subtracting(b).isEmpty, newer != newerThere { return nil }
    let kept = base.filter { a.contains($0) && b.contains($0) }
    return kept + newer.union(newerThere).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
