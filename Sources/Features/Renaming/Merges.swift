// Two handles that become one, from an editor.

public import Corpus
public import Text

/// What `dossier rename --merge` does, for an editor.
public enum Merges {
  /// At most this many are proposed.
  private static let most = 3

  /// The actor or the issue at a place, and those that it may be one with since they share a name, the likeliest first.
  /// Empty where one article alone knows it.
  public static func proposals(at offset: TextOffset, in context: FeatureContext) -> (handle: Handle, others: [Handle])?
  {
    let vocabulary = context.corpus.vocabulary
    guard case .handle(let handle)? = context.symbol(at: offset)?.symbol, !context.facts.owns(handle),
      handle.namespace == .actor || handle.namespace == .issue, handle != .article,
      let definition = vocabulary.entry(handle)?.definition
    else { return nil }
    var others: [Handle] = []
    let names = [definition.title] + definition.names.map(\.text)
    for name in names.prefix(most * 2) where !name.isEmpty {
      let marked = nameWords(name)
      let query = NameQuery(handle.namespace, typed: "", marked: marked, at: nil, used: [])
      for other in context.scope.candidates(query).definitions {
        guard other.handle != handle, !others.contains(other.handle), vocabulary.entry(other.handle) != nil,
          ([other.title] + other.names.map(\.text)).contains(where: { nameWords($0) == marked })
        else { continue }
        others.append(other.handle)
      }
    }
    return others.isEmpty ? nil : (handle, Array(others.prefix(most)))
  }

  /// Whether a new name for what stands at a place is that of another of its kind, which a codebook defines: then the two
  /// can only be made one. nil for a name that is free, and for what cannot be merged.
  public static func pair(at offset: TextOffset, renamedTo written: String, in context: FeatureContext) -> (
    old: Handle, new: Handle
  )? {
    guard let old = Renames.sharedHandle(at: offset, in: context), old.namespace != .variable,
      let name = try? Renaming(old, in: .corpus, of: context.editable).newName(written)
    else { return nil }
    let new = Handle(old.namespace, name)
    guard new != old, context.corpus.vocabulary.entry(old) != nil, context.corpus.vocabulary.entry(new) != nil else {
      return nil
    }
    return (old, new)
  }
}
