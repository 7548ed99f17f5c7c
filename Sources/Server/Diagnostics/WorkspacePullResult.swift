// What a look at the files of the workspace found for a client that pulls.

internal import LSP

/// The files whose diagnostics are others than those that the client has.
struct WorkspacePullResult: Sendable {
  struct File: Sendable {
    let uri: DocumentURI
    /// nil for a file that is gone.
    let id: String?
    /// The other files that related places lie in.
    let targets: Set<DocumentURI>
  }

  let number: Int
  let files: [File]
  /// What was not sent in parts.
  let items: [WorkspaceDocumentDiagnosticReport]
}
