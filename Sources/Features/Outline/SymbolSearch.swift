// Definitions and articles of a corpus by a part of their names.

public import Corpus
internal import Syntax

/// Workspace symbols.
public enum SymbolSearch {
  /// The definitions and articles that fit what was typed, the best first, at most so many. Asks the index of names: no
  /// file is read.
  public static func hits(named typed: String, atMost most: Int, in corpus: Snapshot) -> [SymbolHit] {
    corpus.symbols(named: typed, atMost: most).compactMap { found in
      guard let record = corpus.record(found.file) else { return nil }
      guard let place = found.definition else {
        return SymbolHit(
          name: shortened(found.name, to: longest),
          detail: record.path,
          namespace: nil,
          fit: found.fit,
          path: record.path,
          range: nil
        )
      }
      let definition = record.facts.definitions[place]
      let handle = definition.sigil.character + definition.handle.name
      let others = [handle, definition.title].filter { !$0.isEmpty && $0 != found.name }
      return SymbolHit(
        name: shortened(found.name, to: longest),
        detail: shortened(others.joined(separator: " "), to: longest),
        namespace: definition.handle.namespace,
        fit: found.fit,
        path: record.path,
        range: definition.range
      )
    }
  }

  /// The most code points of a name.
  private static let longest = 200
}
