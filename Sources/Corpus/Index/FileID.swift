// The number of a file in a corpus.

/// A file of a corpus: a small number that stays the file's own as long as the corpus is held.
public struct FileID: Hashable, Sendable, Comparable {
  public let number: UInt32

  public init(_ number: Int) { self.number = UInt32(clamping: number) }

  public static func < (a: FileID, b: FileID) -> Bool { a.number < b.number }
}
