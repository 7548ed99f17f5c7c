// One article as dossier tag makes it, worked out beside others.

internal import Corpus
internal import Disk
internal import Project
internal import Rules
internal import Serial
internal import Syntax
internal import Text

struct TaggedFile: Sendable {
  enum Outcome: Sendable {
    /// Why the article could not be read, in words.
    case unread(String)
    /// A setting turns the check off for this article.
    case turnedOff
    /// What is tagged and left, a line for each where a list is wanted, and the new bytes where there are any.
    case tagged(MentionTagging, list: Escaped<PlainLine>, FileChange?)
  }

  let outcome: Outcome

  /// `root`: that of the corpus. `actors`: whom to tag alone; nil for all.
  init(_ loaded: LoadedFile, in root: DiskPath, _ vocabulary: Vocabulary, actors: Set<Handle>?, isListed: Bool) {
    guard let text = loaded.parsed.text else {
      outcome = .unread(loaded.refusal ?? "")
      return
    }
    let file = FileCheck(text, at: loaded.file.relative.text)
    if MentionTagging.isTurnedOff(in: file.path, text.facts, vocabulary) {
      outcome = .turnedOff
      return
    }
    let tagging = MentionTagging(file, vocabulary, actors: actors)
    let old = file.tree.bytes
    outcome = .tagged(
      tagging,
      list: isListed ? Self.list(tagging, loaded.file, old) : "",
      tagging.tagged.isEmpty ? nil : FileChange(path: loaded.file.path, old: old, new: tagging.bytes, in: root)
    )
  }

  /// A line for each name, in the order of their places.
  private static func list(_ tagging: MentionTagging, _ file: CorpusFile, _ bytes: [UInt8]) -> Escaped<PlainLine> {
    let tagged = tagging.tagged.map { ($0, "tag `\($0.name)` as \($0.handles.first?.written ?? "")") }
    let left = tagging.left.map { ($0.place, "leave `\($0.place.name)`: \($0.reason.words($0.place.handles))") }
    var cursor = PositionCursor(bytes, LineTable(bytes), .utf32)
    var text: Escaped<PlainLine> = ""
    for (place, words) in (tagged + left).sorted(by: { $0.0.range < $1.0.range }) {
      let position = cursor.position(of: place.range.start)
      text += "\(file.path):\(position.line + 1):\(position.column + 1): \(words)\n"
    }
    return text
  }
}
