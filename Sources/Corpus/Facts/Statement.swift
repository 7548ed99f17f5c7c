// Who is for or against what, as one statement says it.

public import Syntax
public import Text

/// A position that somebody takes.
public struct Statement: Hashable, Sendable {
  /// Where the date in force comes from.
  public enum DateSource: UInt8, Sendable, Hashable { case clause, on, published, none }

  /// The statement's item in its tag or line.
  public var item: TextRange
  /// The marked words in `Facts.spans`, in the order of the text; none for a statement that no words carry.
  public var spans: Range<Int32>
  /// The label with its `^`; nil for a statement without one.
  public var label: TextRange?
  public var uses: Range<Int32>
  /// The statements that it refers to, in `Facts.labels`.
  public var labels: Range<Int32>
  /// The dates that are its reasons and conditions, in `Facts.clauseDates`.
  public var dates: Range<Int32>
  /// The sign as written.
  public var sign: Sigil
  public var when: When?
  public var dateSource: DateSource
  public var reality: Factuality?
  /// The paragraph of its first span; -1 where it has none.
  public var paragraph: Int32
}
