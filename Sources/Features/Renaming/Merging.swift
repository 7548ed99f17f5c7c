// Two handles that are made one.

public import Corpus
internal import Syntax
internal import Text

/// Two actors, issues or verbs that turn out to be one: the uses of the first become uses of the second, whose definition
/// takes in what the first says; then that goes.
public struct Merging: Sendable {
  private let corpus: EditableCorpus
  private let old: Handle
  private let target: Handle
  private let renaming: Renaming

  public init(_ old: Handle, into target: Handle, of corpus: EditableCorpus) {
    (self.old, self.target, self.corpus) = (old, target, corpus)
    renaming = Renaming(old, in: .corpus, of: corpus)
  }

  /// The files that change, by path. Refused where the two say different things, where a list of groups would become a
  /// circle, and where only an article defines one of them. Where one of the two has no definition, the other's stands.
  public func changes() throws(RenameRefusal) -> [ChangedFile] {
    let vocabulary = corpus.snapshot.vocabulary
    try refuseKinds()
    try renaming.refuseUnknown()
    try refuseLocal()
    guard let from = vocabulary.entry(old), let to = vocabulary.entry(target) else {
      guard vocabulary.entry(target) != nil || !corpus.snapshot.files(using: target).isEmpty else {
        throw RenameRefusal(
          "no \(target.namespace.word) `\(shown(target))` is defined, so nothing can be merged into it"
        )
      }
      return try renaming.replaced(by: target.name)
    }
    try refuseTwice(old)
    try refuseTwice(target)
    try refuseCircle()
    return try changes(from, to)
  }

  private func changes(_ from: Vocabulary.Entry, _ to: Vocabulary.Entry) throws(RenameRefusal) -> [ChangedFile] {
    var editing = CorpusEditing(corpus)
    guard let old = PlacedDefinition(from.definition, try editing.tree(of: from.path), at: from.path),
      let target = PlacedDefinition(to.definition, try editing.tree(of: to.path), at: to.path)
    else { throw RenameRefusal("the definition of `\(shown(self.old))` cannot be read: fix it first") }
    let merge = try DefinitionMerge(old, into: target)
    let removal = merge.removal
    for path in renaming.paths {
      let tree = try editing.tree(of: path)
      let uses = renaming.edits(of: tree, to: self.target.name)
      editing.add(uses.filter { path != from.path || !removal.range.encloses($0.range) }, to: path)
    }
    editing.add(merge.additions, to: to.path)
    editing.add([removal], to: from.path)
    let files = try editing.changes()
    let made =
      files.first { $0.path == to.path }.map { Facts(SyntaxTree(codebook: $0.new)).definitions } ?? [to.definition]
    guard let definition = made.first(where: { $0.handle == self.target }), merge.isMade(in: definition) else {
      throw RenameRefusal("what `\(shown(self.old))` says cannot be added to `\(shown(self.target))`: do it by hand")
    }
    return files
  }

  // MARK: Refusing

  private func shown(_ handle: Handle) -> String { renaming.shown(handle) }

  private func refuseKinds() throws(RenameRefusal) {
    if old == target { throw RenameRefusal("`\(shown(old))` and `\(shown(target))` are the same already") }
    if old == .article || target == .article {
      throw RenameRefusal("`@article` is the article's own voice, and nobody else's")
    }
    guard old.namespace == target.namespace else {
      throw RenameRefusal(
        "`\(shown(old))` is \(old.namespace.phrase) and `\(shown(target))` \(target.namespace.phrase): "
          + "only two of a kind can be one"
      )
    }
    if old.namespace == .variable {
      throw RenameRefusal("variables cannot be merged: their values mean different things")
    }
  }

  /// What an article defines for itself is not the codebook's.
  private func refuseLocal() throws(RenameRefusal) {
    let snapshot = corpus.snapshot
    for file in snapshot.files(defining: old) where snapshot.vocabulary.entry(old) == nil {
      guard let place = corpus.firstDefinition(of: old, in: file) else { continue }
      throw RenameRefusal(
        "`\(shown(old))` is defined in the header of one article alone, in \(place): move its definition to the codebook first"
      )
    }
    for file in snapshot.files(defining: target) {
      guard let facts = snapshot.record(file)?.facts, facts.owns(target), !facts.owns(old), facts.handles.contains(old),
        let place = corpus.firstDefinition(of: target, in: file)
      else { continue }
      throw RenameRefusal(
        "the article that uses `\(shown(old))` defines a `\(shown(target))` for itself, in \(place): rename that one first"
      )
    }
  }

  private func refuseTwice(_ handle: Handle) throws(RenameRefusal) {
    let all = corpus.snapshot.vocabulary.entries.filter { $0.definition.handle == handle }
    guard all.count > 1 else { return }
    let places = all.map { corpus.shown($0.path, $0.definition.range) }.joined(separator: " and ")
    throw RenameRefusal("`\(shown(handle))` is defined more than once, in \(places): remove all but one first")
  }

  /// A group that a member of it is made one with would be in itself.
  private func refuseCircle() throws(RenameRefusal) {
    for (member, group) in [(target, old), (old, target)] {
      let direct = groups(of: member)
      // That the one which goes was in the other goes with it.
      let ways = member == old ? direct.subtracting([group]) : direct
      guard ways.contains(group) || reaches(group, from: ways) else { continue }
      throw RenameRefusal(
        "`\(shown(member))` is in `\(shown(group))`, which would then be in itself: remove that `in` first"
      )
    }
  }

  private func groups(of handle: Handle) -> Set<Handle> {
    let memberships = corpus.snapshot.vocabulary.entry(handle)?.definition.memberships ?? []
    return Set(memberships.map { Handle(handle.namespace, $0.text) })
  }

  private func reaches(_ group: Handle, from start: Set<Handle>) -> Bool {
    var seen = start
    var left = Array(start)
    while let next = left.popLast() {
      let above = groups(of: next)
      if above.contains(group) { return true }
      for handle in above where seen.insert(handle).inserted { left.append(handle) }
    }
    return false
  }
}
