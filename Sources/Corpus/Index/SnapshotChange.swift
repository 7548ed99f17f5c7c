// What a change to one file means, worked out before it is made.

/// A change of one file that a snapshot has worked out and not yet made. It holds for that snapshot alone.
public struct SnapshotChange: Sendable {
  let file: FileID
  let old: FileRecord?
  /// nil where the file is forgotten.
  let new: FileRecord?
  let references: (old: FileReferences, new: FileReferences)
  /// The other files that it concerns before or after the change.
  let neighbours: Set<FileID>

  /// Whether the change may alter what is found in other files: the snapshot as it was is then worth keeping, to compare.
  public var concernsOthers: Bool {
    guard let old, let new else { return true }
    return !neighbours.isEmpty || old.facts.definitions != new.facts.definitions
      || old.facts.settings != new.facts.settings || old.facts.isUnread != new.facts.isUnread
  }

  public var isOfCodebook: Bool { (old ?? new)?.facts.isCodebook ?? false }

  /// Whether the file comes or goes.
  public var isNews: Bool { old == nil || new == nil }
}
