// What stands at a place gets another name.

public import Corpus
internal import Syntax
public import Text

/// Rename.
public enum Renames {
  /// What would be renamed at `offset`: a handle or a label, also by the words that it marks, and by a name without a tag.
  public static func place(at offset: TextOffset, in context: FeatureContext) throws(RenameRefusal) -> RenamePlace {
    let found = try symbol(at: offset, in: context)
    switch found.symbol {
    case .label(let name): return RenamePlace(range: TextRange(found.range.start + 1, found.range.end), name: name)
    case .handle(let handle): return RenamePlace(range: range(of: handle, found, context.tree), name: handle.name)
    case .date: throw RenameRefusal(nothing)
    }
  }

  /// The handle at `offset`, where it is known beyond the open file's own corpus, too: another corpus may have its codebook.
  /// nil for what one article alone knows.
  public static func sharedHandle(at offset: TextOffset, in context: FeatureContext) -> Handle? {
    guard case .handle(let handle)? = context.symbol(at: offset)?.symbol, !context.facts.owns(handle) else {
      return nil
    }
    return handle
  }

  /// The files that change where what stands at `offset` is renamed, by path; none where it has the name already. Of a
  /// handle that the article defines for itself, and of a label, the article alone.
  public static func changes(
    at offset: TextOffset,
    to name: String,
    in context: FeatureContext
  ) throws(RenameRefusal) -> [ChangedFile] {
    let found = try symbol(at: offset, in: context)
    switch found.symbol {
    case .label(let label): return try changes(ofLabel: label, to: name, in: context)
    case .handle(let handle):
      let reach = context.facts.owns(handle) ? Renaming.Reach.article(context.path) : .corpus
      let renaming = Renaming(handle, in: reach, of: context.editable)
      if isIgnored(found, handle, context) {
        return try renaming.changes(ofIgnored: found.range, in: context.path, to: name)
      }
      return try renaming.changes(to: name)
    case .date: throw RenameRefusal(nothing)
    }
  }

  private static let nothing =
    "there is no name to change here: put the cursor on an actor, an issue, a verb, a variable or a label"

  private static func symbol(at offset: TextOffset, in context: FeatureContext) throws(RenameRefusal) -> SymbolPlace {
    guard let found = context.symbol(at: offset) else { throw RenameRefusal(nothing) }
    switch found.symbol {
    case .handle(.article):
      throw RenameRefusal("`@article` is the article's own voice in every corpus: it keeps its name")
    case .date: throw RenameRefusal("a date has no name to change")
    case .handle, .label: return found
    }
  }

  /// The name of a handle, where the handle itself stands at the place; else the words that stand for it.
  private static func range(of handle: Handle, _ place: SymbolPlace, _ tree: SyntaxTree) -> TextRange {
    let name = TextRange(place.range.start + 1, place.range.end)
    let isWritten = Sigil(rawValue: tree.bytes[Int(place.range.start)]) != nil && tree.string(name) == handle.name
    return isWritten ? name : place.range
  }

  /// Whether a place is a definition that is not used, since its handle is defined before: it is then renamed by itself.
  private static func isIgnored(_ place: SymbolPlace, _ handle: Handle, _ context: FeatureContext) -> Bool {
    let definitions = context.facts.definitions.filter { $0.handle == handle }
    guard definitions.contains(where: { $0.range == place.range }) else { return false }
    if context.facts.isCodebook, let standing = context.corpus.vocabulary.entry(handle) {
      return standing.path != context.path || standing.definition.range != place.range
    }
    return definitions.first?.range != place.range
  }

  private static func changes(
    ofLabel label: String,
    to written: String,
    in context: FeatureContext
  ) throws(RenameRefusal) -> [ChangedFile] {
    let name = written.hasPrefix("^") ? String(written.dropFirst()) : written
    guard isLabelName(name) else {
      throw RenameRefusal("`^\(name)` cannot be a label: write letters, digits, `-` and `_`")
    }
    if name != label, let taken = context.facts.labels.first(where: { $0.name == name }) {
      throw RenameRefusal(
        "`^\(name)` is another label of this article, in \(context.editable.shown(context.path, taken.range)): "
          + "choose another name"
      )
    }
    var editing = CorpusEditing(context.editable)
    let tree = context.tree
    let places = tree.places(ofLabel: label).filter { !tree.bytes[$0.indices].elementsEqual(name.utf8) }
    editing.add(places.map { TextEdit($0, name) }, to: context.path)
    return try editing.changes()
  }
}
