// What stopped a reader, and where.

/// What is wrong, and where. Cheap to make: words and suggestions come later, where somebody asks.
struct Flaw: Error {
  var offset: Int
  /// 0 is a place between bytes, or the end.
  var length: Int
  var expected: Expectation
}
