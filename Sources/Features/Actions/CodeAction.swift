// An offer to change files.

public import Rules

/// An offer to change the file that was asked about, and perhaps others of its corpus. Its edits were tried: they leave
/// the text of every article alone, but for what the fix says.
public struct CodeAction: Hashable, Sendable {
  /// What it does, as editors sort it into their menus.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// It fixes a finding.
    case fix
    /// It adds a tag.
    case tag
    /// It takes a statement out of the text, or a definition out of a header.
    case extract
    /// It puts a statement into the text, or a definition into a header.
    case inline
  }

  public var kind = Kind.fix
  /// As an order: `Tag “Friday” as 1993-04-16`.
  public var title: String
  /// What it fixes; nil for an action that fixes nothing.
  public var finding: Finding?
  /// Whether it stands out among the fixes of its finding, or is the only one.
  public var isPreferred = false
  /// Not empty. Those of one file are given in offsets of that file before any of them.
  public var edits: [PlacedEdit]
}
