// Standard input, line by line, as it comes.

import Platform

/// The lines of standard input. They are given as soon as they are there, so that whoever writes one and waits for what
/// comes of it does not wait for ever.
public struct StandardInputLines {
  /// A line of more bytes than these, a mebibyte, is refused: nobody meant one.
  public static let longest = 1 << 20

  private static let end = UInt8(ascii: "\n")

  private var begun: [UInt8] = []
  private var isEnded = false

  public init() {}

  /// The whole lines that have come since, without their ends, at least one of them; the last may lack its end. Waits where
  /// there is none. Empty at the end of the input. A problem names the input `-`.
  public mutating func next() -> Result<[[UInt8]], DiskProblem> {
    while !isEnded {
      var failure: ErrorNumber?
      let piece = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
        switch readOnce(STDIN_FILENO, into: buffer) {
        case .success(let read): count = read
        case .failure(let error): failure = error
        }
      }
      if let failure { return .failure(DiskProblem(.read, "-", errno: failure.code)) }
      isEnded = piece.isEmpty
      begun += piece
      guard let last = isEnded ? begun.indices.last : begun.lastIndex(of: Self.end) else {
        if begun.count > Self.longest { return .failure(DiskProblem(.read, "-", .tooLarge(limit: Self.longest))) }
        continue
      }
      var lines = begun[...last].split(separator: Self.end, omittingEmptySubsequences: false).map(Array.init)
      if begun[last] == Self.end { lines.removeLast() }
      begun.removeSubrange(...last)
      return .success(lines)
    }
    return .success([])
  }
}
