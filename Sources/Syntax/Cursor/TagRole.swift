// What a part of a tag does there.

/// The role of a handle, a date, a word or a string in an item of a tag or in a statement of the foot.
public enum TagRole: Hashable, Sendable {
  /// An actor whom the marked words name.
  case mention
  /// An actor who takes a stand.
  case holder
  /// An issue that the marked words speak of.
  case topic
  /// The label by which the marked words are part of a statement of the foot.
  case label
  /// What the marked words mean as a time.
  case date
  /// The sign of a statement, with or without a verb.
  case verb
  /// What is judged: an actor, an issue, or another statement by its label.
  case target
  case keyword
  /// What stands behind a keyword.
  case argument(Keyword)
  /// A variable's name.
  case variable
  /// A variable's value.
  case value

  /// The kinds of handles that may have the role, in the order in which they are offered; empty for none.
  public var handles: [Sigil] {
    switch self {
    case .mention, .holder: return [.actor]
    case .topic: return [.issue]
    case .target: return [.issue, .actor]
    case .argument(let keyword):
      if case .handles(let sigils) = keyword.value { return sigils }
      return []
    // A value may be a handle; its variable's definition says whether.
    case .label, .date, .verb, .keyword, .variable, .value: return []
    }
  }

  /// Whether labels may have the role.
  public var takesLabels: Bool { self == .label || self == .target || takesDates }

  /// Whether dates may have the role beside handles and labels, in a list.
  public var takesDates: Bool {
    if case .argument(let keyword) = self { return keyword.takesStatementsAndDates }
    return false
  }

  func takes(_ sigil: Sigil) -> Bool { handles.contains(sigil) }
}
