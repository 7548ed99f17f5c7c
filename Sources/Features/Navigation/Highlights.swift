// Where a file writes what stands at a place.

internal import Corpus
public import Text

/// Document highlight.
public enum Highlights {
  /// Every use and definition, in the open file, of what stands at `offset`, by place. Empty for a date, and for text that
  /// names nobody.
  public static func at(_ offset: TextOffset, in context: FeatureContext) -> [Highlight] {
    guard let place = context.symbol(at: offset) else { return [] }
    let facts = context.facts
    var found: [Highlight] = []
    switch place.symbol {
    case .handle(let handle):
      for index in facts.definitions.indices where facts.definitions[index].handle == handle {
        found.append(Highlight(range: facts.definitions[index].range, isDefinition: true))
      }
      if let number = facts.handles.firstIndex(of: handle) {
        for use in facts.uses where Int(use.handle) == number {
          found.append(Highlight(range: use.range, isDefinition: false))
        }
      }
    case .label(let name):
      found = facts.labels.filter { $0.name == name }.map {
        Highlight(range: $0.range, isDefinition: $0.place.isDefinition)
      }
    case .date: return []
    }
    return found.sorted { $0.range < $1.range }
  }
}
