// A document that is open in the client: its text is what the client says, whatever the disk holds.

internal import Corpus
internal import Disk
internal import LSP
internal import Rules
internal import Text

struct Document: Sendable {
  /// As the client spells it.
  let uri: DocumentURI
  /// The whole path; nil for what is no file on this machine (`untitled:`, `git:`).
  let path: DiskPath?
  let isCodebook: Bool
  private(set) var version: Int
  private(set) var text: SourceText
  private(set) var file: ReadFile
  private(set) var standing = Placement.waiting

  /// What a document is judged against.
  enum Placement: Sendable, Hashable {
    /// It is not known yet: nothing is told.
    case waiting
    /// Itself alone: no file, or the search for its corpus was called off.
    case alone
    /// The corpora that it counts in, the one in which it is told first; only a codebook has several.
    case placed([Place])
  }

  init(_ item: TextDocumentItem) {
    uri = item.uri
    path = item.uri.path.map { DiskPath($0).absolute() }
    switch path.flatMap({ CorpusFileKind(name: $0.lastName.drop { $0 == UInt8(ascii: ".") }) }) {
    case .codebook: isCodebook = true
    case .article: isCodebook = false
    case nil: isCodebook = item.languageId.contains("codebook")
    }
    version = item.version
    text = SourceText(Array(item.text.utf8))
    file = ReadFile(path: "", bytes: [])
    read()
  }

  /// The corpora that it counts in; empty where it is judged by itself.
  var places: [Place] {
    switch standing {
    case .placed(let places): places
    case .waiting, .alone: []
    }
  }

  mutating func stand(_ standing: Placement) {
    guard standing != self.standing else { return }
    self.standing = standing
    if case .checked(var checked) = file {
      checked.path = name
      file = .checked(checked)
    }
  }

  /// Applies changes in their order, each to the text after the ones before, and reads the text again.
  mutating func apply(_ changes: [TextDocumentContentChangeEvent], version: Int?, _ encoding: PositionEncoding) {
    for change in changes {
      if let range = change.range {
        text.replace(text.range(range, encoding), by: change.text)
      } else {
        text = SourceText(Array(change.text.utf8))
      }
    }
    self.version = version ?? self.version
    read()
  }

  private mutating func read() { file = ReadFile(path: name, bytes: text.bytes) }

  /// What the rules call the file: its path from the root, or a stand-in with the right ending.
  private var name: String { places.first?.relative ?? (isCodebook ? "untitled.codebook" : "untitled.article") }
}
