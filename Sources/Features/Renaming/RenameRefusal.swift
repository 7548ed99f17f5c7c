// Why something is not renamed.

/// Why nothing is renamed or merged, in a sentence for a person: where, what, and what to do about it.
public struct RenameRefusal: Error, Hashable, Sendable {
  public var message: String

  public init(_ message: String) { self.message = message }
}
