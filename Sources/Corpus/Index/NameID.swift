// The number of a name in a corpus.

/// A name's place in the index. A number, once given, stays.
public struct NameID: Hashable, Sendable {
  public let number: UInt32

  init(number: UInt32) { self.number = number }

  /// The name of the handle with a number.
  init(_ number: Int) { self.number = UInt32(clamping: number) }

  /// That of `@article`, in every corpus.
  static let article = NameID(number: 0)
}
