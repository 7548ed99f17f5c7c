// Settings that name a file or a folder which gets another name.

internal import Corpus
internal import Syntax
internal import Text

/// `check untagged-mention in drafts/a.article: off` follows the article, and so do `exclude` and `include`.
public enum SettingPaths {
  /// The codebooks that change where files and folders are moved, by path: a pattern that is the path of one, or begins with
  /// the path of a folder. Paths are relative to the root. A new path that would be read as a pattern, or as no path, is not
  /// written, nor is anything into a codebook that is no longer what the corpus holds.
  public static func changes(_ moves: [(old: String, new: String)], in corpus: EditableCorpus) -> [ChangedFile] {
    let snapshot = corpus.snapshot
    let settings = Set(snapshot.vocabulary.settings.filter { $0.setting.pattern != nil }.map(\.file))
    let files = settings.union(snapshot.files.filter { snapshot.record($0)?.facts.choices.isEmpty == false })
    return files.compactMap { snapshot.record($0)?.path }.sorted().compactMap { path in
      var editing = CorpusEditing(corpus)
      guard let tree = try? editing.tree(of: path) else { return nil }
      let edits = tree.entries.compactMap { entry -> TextEdit? in
        let isChoice = HeaderKey(tree.bytes, entry.key)?.value == .pattern
        guard let pattern = isChoice ? entry.value : SettingKey(tree.bytes, entry.key)?.pattern else { return nil }
        return moved(tree.string(pattern), moves).map { TextEdit(pattern, $0) }
      }
      editing.add(edits, to: path)
      return (try? editing.changes())?.first
    }
  }

  /// nil for a pattern that stays.
  private static func moved(_ pattern: String, _ moves: [(old: String, new: String)]) -> String? {
    for (old, new) in moves where isPlain(new) && old != new {
      if pattern == old { return new }
      if pattern.hasPrefix(old + "/") { return new + pattern.dropFirst(old.count) }
    }
    return nil
  }

  /// Whether a pattern of these characters is this path and no other, in a key.
  private static func isPlain(_ path: String) -> Bool {
    !path.contains { ":*?\n\r".contains($0) } && path.first?.isWhitespace == false && path.last?.isWhitespace == false
  }
}
