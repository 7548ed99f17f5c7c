// An error number of the system.

import Platform

/// An `errno` as a thing to throw.
public struct ErrorNumber: Error, Hashable, Sendable {
  public var code: Int32

  /// Whether there is nothing of that name.
  public var isMissing: Bool { code == ENOENT }
}
