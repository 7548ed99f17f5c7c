// A handle that gets another name, wherever it is written.

public import Corpus
internal import Syntax
internal import Text

/// A new name for an actor, an issue, a verb or a variable: its definition and each use change, and nothing else.
public struct Renaming: Sendable {
  /// Where the handle means the same.
  public enum Reach: Hashable, Sendable {
    /// In the codebooks, and in every article that does not define it for itself.
    case corpus
    /// In the article at this path, which defines it for itself.
    case article(String)
  }

  let corpus: EditableCorpus
  let handle: Handle
  let reach: Reach

  public init(_ handle: Handle, in reach: Reach, of corpus: EditableCorpus) {
    (self.handle, self.reach, self.corpus) = (handle, reach, corpus)
  }

  /// The files that change, by path; none where the name is the one that the handle has. Costs the files that write the
  /// handle.
  ///
  /// `written`: the new name, with its sigil or without. Refused where it cannot be a name, is taken, or a file is no
  /// longer what the corpus holds.
  public func changes(to written: String) throws(RenameRefusal) -> [ChangedFile] {
    let name = try newName(written)
    try refuseUnknown()
    try refuseTaken(Handle(handle.namespace, name))
    return try replaced(by: name)
  }

  /// The same where others may have the name already: both are one then.
  func replaced(by name: String) throws(RenameRefusal) -> [ChangedFile] {
    var editing = CorpusEditing(corpus)
    for path in paths {
      let tree = try editing.tree(of: path)
      editing.add(edits(of: tree, to: name), to: path)
    }
    return try editing.changes()
  }

  /// The change of one definition that is not used, since another of its handle stands before it.
  func changes(
    ofIgnored definition: TextRange,
    in path: String,
    to written: String
  ) throws(RenameRefusal) -> [ChangedFile] {
    let name = try newName(written)
    try refuseTaken(Handle(handle.namespace, name))
    if name == handle.name { return [] }
    var editing = CorpusEditing(corpus)
    editing.add([TextEdit(TextRange(definition.start + 1, definition.end), name)], to: path)
    return try editing.changes()
  }

  /// What writes another name into one file.
  func edits(of tree: SyntaxTree, to name: String) -> [TextEdit] {
    tree.places(of: handle).filter { !tree.bytes[$0.indices].elementsEqual(name.utf8) }.map { TextEdit($0, name) }
  }

  /// The handle as it is written where it is defined: a verb with its sign.
  var written: String { shown(handle) }

  /// The files that write the handle, by path.
  var paths: [String] {
    switch reach {
    case .article(let path): return [path]
    case .corpus:
      let snapshot = corpus.snapshot
      let files = Set(snapshot.files(using: handle) + snapshot.files(defining: handle) + codebooksWithValue)
      return files.compactMap { snapshot.record($0) }.filter { !$0.facts.owns(handle) }.map(\.path)
        .sorted { PathOrder($0) < PathOrder($1) }
    }
  }

  /// The codebooks in which the handle is among the `values` of a variable.
  private var codebooksWithValue: [FileID] {
    guard handle.namespace == .actor || handle.namespace == .issue else { return [] }
    return corpus.snapshot.vocabulary.entries.filter { $0.definition.values.contains(handle.written) }.map(\.file)
  }

  // MARK: Refusing

  /// A new name without its sigil.
  func newName(_ written: String) throws(RenameRefusal) -> String {
    let words = String(written.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    if handle == .article {
      throw RenameRefusal("`@article` is the article's own voice in every corpus: it keeps its name")
    }
    guard let byte = words.utf8.first, let sigil = Sigil(rawValue: byte) else {
      guard isHandleName(words) else { throw RenameRefusal(Self.noHandle(words)) }
      return words
    }
    guard Namespace(sigil) == handle.namespace else {
      throw RenameRefusal("`\(self.written)` is \(handle.namespace.phrase), and `\(words)` would be \(sigil.help)")
    }
    if handle.namespace == .verb, let sign = self.sigil(of: handle), sign != sigil {
      throw RenameRefusal(
        words.dropFirst() == self.written.dropFirst()
          ? "a new name leaves the sign as it is: change the sign of `\(self.written)` in the codebook"
          : "`\(self.written)` keeps its sign: write `\(sign.character)\(words.dropFirst())`"
      )
    }
    let name = String(words.dropFirst())
    guard isHandleName(name) else { throw RenameRefusal(Self.noHandle(words)) }
    return name
  }

  private static func noHandle(_ written: String) -> String {
    "`\(written)` cannot be a handle: write a letter, then letters, digits, `-`, `_` and `.`, the last not a `.`"
  }

  /// What nobody could read may write the handle, too.
  func refuseUnknown() throws(RenameRefusal) {
    guard reach == .corpus, corpus.snapshot.hasUnreadFiles else { return }
    let file = corpus.firstUnread() ?? "a folder of the corpus"
    throw RenameRefusal("\(file) cannot be read, so Dossier does not know whether it uses `\(written)`: fix that first")
  }

  /// A name that already means something where the handle is used would make two of one.
  private func refuseTaken(_ new: Handle) throws(RenameRefusal) {
    if new == handle { return }
    if new == .article { throw RenameRefusal("`@article` is the article's own voice: choose another name") }
    let snapshot = corpus.snapshot
    let shown = shown(new)
    if let entry = snapshot.vocabulary.entry(new) {
      throw RenameRefusal(
        "`\(shown)` is already defined, in \(corpus.shown(entry.path, entry.definition.range))" + advice
      )
    }
    switch reach {
    case .article(let path):
      guard let file = snapshot.file(at: path) else { return }
      if let place = corpus.firstDefinition(of: new, in: file) {
        throw RenameRefusal("`\(shown)` is already defined, in \(place): choose another name")
      }
      if let place = corpus.firstUse(of: new, in: file) {
        throw RenameRefusal("`\(shown)` is already used, in \(place): choose another name")
      }
    case .corpus:
      if let place = snapshot.files(defining: new).lazy.compactMap({ corpus.firstDefinition(of: new, in: $0) }).first {
        throw RenameRefusal("`\(shown)` is already defined, in \(place), for that article: choose another name")
      }
      if let place = snapshot.files(using: new).lazy.compactMap({ corpus.firstUse(of: new, in: $0) }).first {
        throw RenameRefusal("`\(shown)` is already used, in \(place), without a definition" + advice)
      }
    }
  }

  private var advice: String {
    switch reach {
    case .article: ": choose another name"
    case .corpus: ": choose another name, or make one of the two by `dossier rename --merge`"
    }
  }

  func shown(_ handle: Handle) -> String {
    handle.namespace == .verb ? (sigil(of: handle)?.character ?? "") + handle.name : handle.written
  }

  /// The sigil with which a handle is defined; nil where it is not.
  func sigil(of handle: Handle) -> Sigil? {
    if case .article(let path) = reach, let file = corpus.snapshot.file(at: path) {
      let scope = corpus.snapshot.scope(of: file)
      if let own = scope.sigil(of: handle) { return own }
    }
    return corpus.snapshot.vocabulary.sigil(of: handle)
  }
}

extension Namespace {
  /// The word with its article: `an actor`.
  var phrase: String {
    switch self {
    case .actor: "an actor"
    case .issue: "an issue"
    case .verb: "a verb"
    case .variable: "a variable"
    }
  }
}
