// A document that is open in the client: its text is what the client says, whatever the disk holds.

internal import Corpus
internal import Disk
internal import LSP
internal import Project
internal import Syntax
internal import Text

struct Document: Sendable {
  /// As the client spells it.
  let uri: DocumentURI
  /// The whole path; nil for what is no file on this machine (`untitled:`, `git:`).
  let path: DiskPath?
  /// By its name, else by what the client calls its language.
  let kind: FileKind
  /// The last that the client has named.
  private(set) var version: Int
  /// Whether the text is of that version: not after a change for which the client named none.
  private(set) var isOfVersion = true
  /// Grows with each change of the text, whatever versions the client names.
  private(set) var revision = 0
  private(set) var text: SourceText
  private(set) var file: ParsedFile
  private(set) var placement = Placement.waiting

  /// Which corpora a document belongs to.
  enum Placement: Sendable, Hashable {
    /// It is not known yet: nothing is reported.
    case waiting
    /// Itself alone: no file, or the search for its corpus was called off.
    case alone
    /// The corpora that it counts in, the one in which it is reported first; only a codebook has several.
    case placed([Place])
  }

  init(_ item: TextDocumentItem) {
    uri = item.uri
    path = item.uri.path.map { DiskPath($0).absolute() }
    let named = path.flatMap { CorpusFileKind(named: $0) }
    kind = named?.fileKind ?? (item.languageId.contains("codebook") ? .codebook : .article)
    version = item.version
    text = SourceText(Array(item.text.utf8))
    file = ParsedFile(text.bytes, as: kind)
  }

  /// The version of the text; nil where the client has named none.
  var knownVersion: Int? { isOfVersion ? version : nil }

  /// The corpora that it counts in; empty where it is checked by itself.
  var places: [Place] {
    switch placement {
    case .placed(let places): places
    case .waiting, .alone: []
    }
  }

  mutating func place(in placement: Placement) { self.placement = placement }

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
    isOfVersion = version != nil
    revision += 1
    file = ParsedFile(text.bytes, as: kind)
  }
}
