// How often each definition is used, and how many stands are for and against it.

internal import Analysis
public import Corpus
internal import Serial
internal import Text

/// Code lenses.
public enum DefinitionLenses {
  /// The definitions of a file, in their order; of two of one handle the first.
  public static func of(_ facts: Facts) -> [DefinitionLens] {
    facts.standingDefinitions.map { DefinitionLens(handle: $0.handle, range: $0.range) }
  }

  /// `31 uses in 12 articles · 12 for · 3 against`: of an actor the stands that it takes, of an issue those on it.
  public static func title(of handle: Handle, in context: FeatureContext) -> String {
    let usages = context.corpus.articleUses(of: handle, as: context.file)
    guard usages.uses > 0 else { return "not used in an article" }
    let used = "\(plural(usages.uses, "use")) in \(plural(usages.articles, "article"))"
    let stances: [Stance]
    switch handle.namespace {
    case .actor: stances = context.corpus.stances(heldBy: handle, as: context.file)
    case .issue: stances = context.corpus.stances(on: handle, as: context.file)
    case .verb, .variable: stances = []
    }
    let counts = StanceTable(stances).counts
    return counts.all == 0 ? used : "\(used) · \(counts.words)"
  }
}
