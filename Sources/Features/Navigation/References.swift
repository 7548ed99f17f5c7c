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
    var found: [(path: String, ranges: [TextRange])] = []
    if includingDefinition { found += Definitions.of(handle, in: context).map { ($0.path, [$0.range]) } }
    if let name = corpus.name(of: handle) {
      for file in corpus.files(using: handle) {
        guard let record = corpus.record(file) else { continue }
        if own ? record.path != context.path : corpus.owner(of: name, as: file) != nil { continue }
        guard let number = record.names.firstIndex(of: name) else { continue }
        let ranges = record.facts.uses.filter { Int($0.handle) == number }.map(\.range)
        found.append((record.path, ranges))
      }
    }
    found.sort { PathOrder($0.path) < PathOrder($1.path) }
    var places: [FilePlace] = []
    var next = 0
    while next < found.count {
      let path = found[next].path
      var ranges = found[next].ranges
      next += 1
      // A codebook may define it and use it.
      while next < found.count, found[next].path.utf8.elementsEqual(path.utf8) {
        ranges += found[next].ranges
        next += 1
      }
      if !zip(ranges, ranges.dropFirst()).allSatisfy(<) { ranges = Set(ranges).sorted() }
      places += ranges.map { FilePlace(path: path, range: $0) }
    }
    return places
  }
}
