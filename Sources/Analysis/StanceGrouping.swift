// What stances are counted by.

public enum StanceGrouping: String, CaseIterable, Sendable {
  case article, actor, issue, month, coder
}
