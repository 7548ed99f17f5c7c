// Who is meant by a handle that several files define, each for itself.

internal import Syntax

extension Snapshot {
  /// Of the lists that a handle has in the index, what is of the same actor or issue as in one file. An article that defines
  /// a handle in its header means its own; all others mean that of the codebooks. `file` is nil for one that the corpus does
  /// not hold.
  private func isMeant(_ handle: Handle, as file: FileID?) -> ((FileID) -> Bool)? {
    let own = Set(files(defining: handle).filter { record($0)?.facts.isCodebook == false })
    if own.isEmpty { return nil }
    if let file, own.contains(file) { return { $0 == file } }
    return { !own.contains($0) }
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
}
