// From the findings of a file to what a client shows of them.

internal import Corpus
internal import LSP
internal import Rules
internal import Serial

/// Makes diagnostics with their places in other files, of which it reads the texts: those of the last few are kept.
struct DiagnosticMaker: Sendable {
  let client: Client
  let workspace: Workspace
  private(set) var documents: DocumentStore

  init(_ client: Client, _ workspace: Workspace, _ documents: DocumentStore) {
    (self.client, self.workspace, self.documents) = (client, workspace, documents)
  }

  /// At most so many as a client can show; none below the severity that the user has chosen. `place`: of the file, in the
  /// corpus whose files the findings point to.
  mutating func diagnostics(
    of findings: [Finding],
    in text: SourceText,
    of uri: DocumentURI,
    at place: Place?
  ) -> [Diagnostic] {
    let corpus = place.flatMap { workspace[$0.root] }
    var made: [Diagnostic] = []
    for finding in findings where finding.severity >= client.settings.severity {
      if made.count == DiagnosticsPublisher.mostPerFile { break }
      made.append(
        Diagnostic(finding, in: text, for: client) { related in
          var target: (uri: DocumentURI, text: SourceText)? = (uri, text)
          if let path = related.path { target = corpus.flatMap { documents.text(at: $0.path(of: path)) } }
          return target.map { target in
            let location = Location(uri: target.uri, range: target.text.range(related.range, client.encoding))
            return DiagnosticRelatedInformation(location: location, message: related.message.visible)
          }
        }
      )
    }
    return made
  }
}

extension [Diagnostic] {
  /// By which a client names them when it pulls again: the same for the same diagnostics, as long as the server runs.
  var resultID: String {
    var hasher = Hasher()
    hasher.combine(self)
    return String(UInt(bitPattern: hasher.finalize()), radix: 36)
  }

  /// The other files that related places lie in.
  func targets(from file: DocumentURI) -> Set<DocumentURI> {
    var targets: Set<DocumentURI> = []
    for diagnostic in self {
      for related in diagnostic.relatedInformation ?? [] where related.location.uri != file {
        targets.insert(related.location.uri)
      }
    }
    return targets
  }
}
