// The places of a label that an editor changes together.

internal import Corpus
internal import Syntax
public import Text

/// Linked editing.
public enum LinkedLabels {
  /// All places of the label that stands before its statement at `offset`, each without its `^`, by place. Empty where a
  /// label is used: there, another one is meant as often as not; and where two statements have it, or nothing refers to it.
  public static func at(_ offset: TextOffset, in context: FeatureContext) -> [TextRange] {
    guard let place = context.symbol(at: offset), case .label(let name) = place.symbol else { return [] }
    let labels = context.facts.labels.filter { $0.name == name }
    guard labels.filter(\.place.isDefinition).map(\.range) == [place.range] else { return [] }
    let places = context.tree.places(ofLabel: name)
    // One that is spelled otherwise, of other code points, has another length.
    let isAlike = places.allSatisfy { range in
      context.tree.bytes[range.indices].elementsEqual(name.utf8)
    }
    return places.count > 1 && isAlike ? places : []
  }
}
