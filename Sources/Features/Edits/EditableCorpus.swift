// A corpus with the texts of its files, for whoever edits many of them at once.

public import Corpus
internal import Text

/// What a corpus holds at one moment, and the bytes of its files.
public struct EditableCorpus: Sendable {
  public let snapshot: Snapshot
  /// The bytes of a file as they are now, by its path relative to the root; nil where it cannot be read.
  let text: @Sendable (String) -> [UInt8]?

  public init(_ snapshot: Snapshot, text: @escaping @Sendable (String) -> [UInt8]?) {
    self.snapshot = snapshot
    self.text = text
  }

  /// The path and the line, from 1, of a place in a file: `dossier.codebook:3`. Without a line where it cannot be read.
  func shown(_ path: String, _ range: TextRange) -> String {
    guard let bytes = text(path) else { return path }
    return "\(path):\(LineTable(bytes).line(at: range.start) + 1)"
  }

  /// A file that could not be read, so that nobody knows what it uses; nil where all were read.
  func firstUnread() -> String? {
    guard snapshot.hasUnreadFiles else { return nil }
    return snapshot.files.lazy.compactMap { snapshot.record($0) }.first { $0.facts.isUnread }?.path
  }

  /// The first use of a handle in a file, as a place to show; nil where the file does not use it.
  func firstUse(of handle: Handle, in file: FileID) -> String? {
    guard let record = snapshot.record(file), let number = record.facts.handles.firstIndex(of: handle),
      let use = record.facts.uses.first(where: { Int($0.handle) == number })
    else { return nil }
    return shown(record.path, use.range)
  }

  /// The first definition of a handle in a file, as a place to show; nil where the file does not define it.
  func firstDefinition(of handle: Handle, in file: FileID) -> String? {
    guard let record = snapshot.record(file),
      let definition = record.facts.definitions.first(where: { $0.handle == handle })
    else { return nil }
    return shown(record.path, definition.range)
  }
}

extension FeatureContext {
  /// The corpus around the file.
  var editable: EditableCorpus { EditableCorpus(corpus, text: text) }
}
