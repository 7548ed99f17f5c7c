// The one index of names: whatever looks a definition up by a name, a word of one, or the beginning of a word asks here.

/// The names of some definitions, all those of the codebooks or all those of one article. Each part is made when it is
/// first asked for, once for all copies.
final class NameIndex: Sendable {
  /// The number of definitions.
  let count: Int
  private let definition: @Sendable (Int) -> Definition
  private let scanned = Memo<NameTable>()
  private let long = Memo<LongNames>()
  private let looked = Memo<[Memo<WordIndex>]>()

  /// Definitions that stand, in their order: no two have one handle.
  init(_ count: Int, _ definition: @escaping @Sendable (Int) -> Definition) {
    self.count = count
    self.definition = definition
  }

  subscript(_ place: Int) -> Definition { definition(place) }

  var definitions: some Sequence<Definition> { (0..<count).lazy.map(definition) }

  /// The names of actors and issues as they are looked for in a text, in the case in which they are written.
  var table: NameTable { scanned.value { NameTable(definitions) } }

  /// The names of more than one word.
  var longNames: LongNames { long.value { LongNames(definitions) } }

  /// The words, names and handles of one kind, without regard to case.
  func words(_ namespace: Namespace) -> WordIndex {
    let all = looked.value { Namespace.allCases.map { _ in Memo() } }
    return all[Int(namespace.rawValue)].value { WordIndex(definitions, namespace) }
  }
}
