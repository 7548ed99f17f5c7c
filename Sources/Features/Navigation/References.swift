// Where what stands at a place is used, over the whole corpus.

internal import Corpus
public import Text

/// Find references.
public enum References {
  /// Every use of what stands at `offset`, by path and then by place; with its definition where asked. Of a handle that
  /// this article defines for itself, those of this article; of a label, those of its article.
  public static func at(
    _ offset: TextOffset,
    includingDefinition: Bool,
    in context: FeatureContext
  ) -> [FilePlace] {
    guard let place = context.symbol(at: offset) else { return [] }
    switch place.symbol {
    case .handle(let handle): return of(handle, includingDefinition: includingDefinition, in: context)
    case .label(let name):
      return context.facts.labels.filter { label in
        label.name == name && (includingDefinition || !label.place.isDefinition)
      }.map { FilePlace(path: context.path, range: $0.range) }.sorted { $0.range < $1.range }
    case .date: return []
    }
  }

  static func of(_ handle: Handle, includingDefinition: Bool, in context: FeatureContext) -> [FilePlace] {
    let corpus = context.corpus
    let own = context.facts.owns(handle)
    var places: [FilePlace] = []
    if includingDefinition { places += Definitions.of(handle, in: context) }
    for file in corpus.files(using: handle) {
      guard let record = corpus.record(file) else { continue }
      if own ? record.path != context.path : record.facts.owns(handle) { continue }
      guard let number = record.facts.handles.firstIndex(of: handle) else { continue }
      for use in record.facts.uses where Int(use.handle) == number {
        places.append(FilePlace(path: record.path, range: use.range))
      }
    }
    var seen: Set<FilePlace> = []
    return places.filter { seen.insert($0).inserted }.sorted { a, b in
      a.path != b.path ? PathOrder(a.path) < PathOrder(b.path) : a.range < b.range
    }
  }
}
