// What `dossier rename` was asked to do.

internal import Corpus
internal import Serial

struct RenameOrder: Sendable {
  let old: Handle
  /// The old handle as it was written, with its sigil.
  let oldWritten: String
  let new: Handle
  let newWritten: String
  /// Whether the new one exists already, and takes the old one in.
  let isMerge: Bool

  /// `renamed @a to @b`, `would merge @a into @b`.
  func words(isDone: Bool) -> Escaped<PlainLine> {
    let verb = isMerge ? "merge" : "rename"
    return "\(isDone ? verb + "d" : "would " + verb) \(oldWritten) \(isMerge ? "into" : "to") \(newWritten)"
  }
}
