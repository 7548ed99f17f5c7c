// How often a file uses a name.

/// How often one file uses a name.
public struct Usage: Hashable, Sendable {
  public var file: FileID
  /// As who or what words name, statements left out.
  public var mentions: Int32
  /// All uses.
  public var uses: Int32
}
