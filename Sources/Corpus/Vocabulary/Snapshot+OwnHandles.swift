// Who is meant by a handle that several files define, each for itself.

extension Snapshot {
  /// Whom or what a handle means in a file. An article that defines it in its header means its own; all others mean that
  /// of the codebooks. `file` is nil for one that the corpus does not hold.
  public func referent(of handle: Handle, in file: FileID?) -> Referent {
    Referent(handle: handle, owner: name(of: handle).flatMap { name in file.flatMap { owner(of: name, as: $0) } })
  }

  /// The definition of what a handle means; nil where none defines it.
  public func definition(of referent: Referent) -> Definition? {
    guard let owner = referent.owner else { return vocabulary.entry(referent.handle)?.definition }
    return record(owner)?.facts.definitions.first { $0.handle == referent.handle }
  }

  /// A file itself, where it is an article that defines a name; else nil.
  public func owner(of name: NameID, as file: FileID) -> FileID? {
    guard owners.holds(name.number), let handle = handle(name), let facts = record(file)?.facts, !facts.isCodebook
    else { return nil }
    // By index: a look at each definition would copy it.
    return facts.definitions.indices.contains { facts.definitions[$0].handle == handle } ? file : nil
  }

  /// Of the lists that a handle has in the index, what is of the same actor or issue as in one file; nil where that is
  /// all.
  private func isMeant(_ handle: Handle, as file: FileID?) -> ((FileID) -> Bool)? {
    guard let name = name(of: handle), owners.holds(name.number) else { return nil }
    let own = file.flatMap { owner(of: name, as: $0) }
    return { owner(of: name, as: $0) == own }
  }

  /// The positions that an actor takes, as a file means it; by file.
  public func stances(heldBy actor: Handle, as file: FileID?) -> [Stance] {
    guard let isMeant = isMeant(actor, as: file) else { return stances(heldBy: actor) }
    return stances(heldBy: actor).filter { isMeant($0.file) }
  }

  /// The positions that are taken on an issue or an actor, as a file means it; by file.
  public func stances(on target: Handle, as file: FileID?) -> [Stance] {
    guard let isMeant = isMeant(target, as: file) else { return stances(on: target) }
    return stances(on: target).filter { isMeant($0.file) }
  }

  /// How often articles use a handle, as a file means it: as words that name it, and how many articles at all.
  public func articleUsages(of handle: Handle, as file: FileID?) -> (mentions: Int, articles: Int) {
    guard let isMeant = isMeant(handle, as: file) else { return articleUsages(of: handle) }
    let usages = usages(of: handle).filter { isMeant($0.file) && record($0.file)?.facts.isCodebook == false }
    return (usages.reduce(0) { $0 + Int($1.mentions) }, usages.count)
  }

  /// How often articles use a handle in any way, as a file means it, and how many articles do.
  public func articleUses(of handle: Handle, as file: FileID?) -> (uses: Int, articles: Int) {
    let isMeant = isMeant(handle, as: file)
    var (uses, articles) = (0, 0)
    for usage in usages(of: handle) where isMeant?(usage.file) ?? true {
      guard record(usage.file)?.facts.isCodebook == false else { continue }
      uses += Int(usage.uses)
      articles += 1
    }
    return (uses, articles)
  }
}
