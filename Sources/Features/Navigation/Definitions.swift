// Where what stands at a place is defined.

public import Corpus
public import Text

/// Go to definition.
public enum Definitions {
  /// The definition of what stands at `offset`: its own file's first, else the codebook's; for a handle that is defined
  /// in other articles alone, those. Empty where nothing is defined, or there is nothing to define.
  public static func at(_ offset: TextOffset, in context: FeatureContext) -> [FilePlace] {
    guard let place = context.symbol(at: offset) else { return [] }
    switch place.symbol {
    case .handle(let handle): return of(handle, in: context)
    case .label(let name):
      return context.facts.labels.filter { $0.name == name && $0.place.isDefinition }
        .prefix(1)
        .map { FilePlace(path: context.path, range: $0.range) }
    case .date: return []
    }
  }

  /// Where a handle is defined, as the file sees it.
  public static func of(_ handle: Handle, in context: FeatureContext) -> [FilePlace] {
    if let found = context.scope.find(handle) {
      return [FilePlace(path: found.codebook ?? context.path, range: found.definition.range)]
    }
    return context.corpus.files(defining: handle).compactMap { file in
      guard let record = context.corpus.record(file),
        let definition = record.facts.definitions.first(where: { $0.handle == handle })
      else { return nil }
      return FilePlace(path: record.path, range: definition.range)
    }
  }
}
