// Whether two states of a file say the same, wherever it stands.

internal import Syntax

extension Facts {
  /// Whether two files define the same and state the same in the same order, at the same dates. Their texts may differ, and
  /// so may the places of all that.
  func saysSame(as other: Facts) -> Bool {
    isCodebook == other.isCodebook && coder == other.coder && source == other.source
      && published?.days == other.published?.days && on?.days == other.on?.days
      && handles == other.handles && uses.elementsEqual(other.uses, by: Self.isSame)
      && labels.elementsEqual(other.labels) { $0.name == $1.name && $0.place == $1.place }
      && clauseDates.elementsEqual(other.clauseDates) { $0.role == $1.role && $0.when.days == $1.when.days }
      && statements.elementsEqual(other.statements, by: Self.isSame)
      && (definitions == other.definitions || definitions.map(\.meaning) == other.definitions.map(\.meaning))
  }

  private static func isSame(_ a: Use, _ b: Use) -> Bool {
    a.handle == b.handle && a.role == b.role && a.sigil == b.sigil && a.isUnsure == b.isUnsure
  }

  private static func isSame(_ a: Statement, _ b: Statement) -> Bool {
    a.uses == b.uses && a.labels == b.labels && a.dates == b.dates && (a.label == nil) == (b.label == nil)
      && a.sign == b.sign && a.when?.days == b.when?.days && a.reality == b.reality
      && a.spans.isEmpty == b.spans.isEmpty
  }
}
