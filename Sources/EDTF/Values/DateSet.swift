// Several dates: one of them, or all.

/// A set: `[1994-01,1994-02]` is one of its dates, `{1993,1995..1997}` is all of them.
public struct DateSet: Hashable, Sendable {
  public enum Meaning: Hashable, Sendable {
    /// `[…]`
    case oneOf
    /// `{…}`
    case allOf
  }

  public enum Member: Hashable, Sendable {
    case date(EDTFDate)
    /// `1670..1672`: from the earliest start to the latest end.
    case range(EDTFDate, EDTFDate)
    /// `..1984`, first in its set: the date or any before it.
    case upTo(EDTFDate)
    /// `1984..`, last in its set: the date or any after it.
    case from(EDTFDate)
  }

  public let meaning: Meaning
  /// In the order of the source, at least one.
  public let members: [Member]

  /// `members` is not empty.
  public init(meaning: Meaning, members: [Member]) {
    self.meaning = meaning
    self.members = members
  }
}
