// One thing that can be written at a place.

public import Text

/// One thing that can be written.
public struct CompletionItem: Hashable, Sendable {
  public enum Kind: Sendable, Hashable { case actor, issue, verb, variable, label, clause, value, key, date, statement }

  public var kind: Kind
  /// What is written, and the list's first column: `@miyazawa`.
  public var label: String
  /// What it is: a title, a role.
  public var detail: String
  /// What a client may hold against the words typed so far.
  public var filter: String
  /// Replaces what was typed. Items of one answer replace the same range.
  public var edit: TextEdit
  /// Edits beside it: brackets around the words that a date is of.
  public var otherEdits: [TextEdit] = []
  /// Whether what is written is of no use here any more: a name whose time has passed.
  public var isDated: Bool
  /// Whether it is so likely that it may be chosen in advance.
  public var isLikeliest = false
  /// Whether what is written has places to fill in, as `$1` and `${1|+,-|}`: for clients that take such snippets alone.
  public var isSnippet = false
}
