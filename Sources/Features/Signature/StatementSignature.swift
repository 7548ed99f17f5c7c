// The parts of a statement, and which of them is being written.

/// A statement as it may be written, with the part at the cursor.
public struct StatementSignature: Hashable, Sendable {
  /// A part as it is shown, and what it says.
  public struct Part: Hashable, Sendable {
    /// `to @addressee`: stands once in the label.
    public var label: String
    /// A phrase.
    public var help: String
  }

  public var parts: [Part]
  /// The place in `parts` of what is being written or may come next.
  public var active: Int

  /// All parts on one line.
  public var label: String { parts.map(\.label).joined(separator: " ") }
}
