// What is found in files that were checked again after a change in another one.

internal import Rules

/// What a pass found; of no use once a later change asked for another.
struct WorkspaceDiagnosticsResult: Sendable {
  struct File: Sendable {
    let place: Place
    /// That of the document; nil for a file that is not open.
    let revision: Int?
    let text: SourceText
    let findings: [Finding]
  }

  let number: Int
  let files: [File]
  let isLast: Bool
}
