// Which files are pointed to by what is found in others.

internal import LSP

/// The files whose shown findings have related places in other files: these places move with their files.
struct PointedFiles {
  private var sources: [DocumentURI: Set<DocumentURI>] = [:]
  private var targets: [DocumentURI: Set<DocumentURI>] = [:]

  /// The files that point to a file.
  func pointing(to file: DocumentURI) -> Set<DocumentURI> { sources[file] ?? [] }

  /// Notes to which other files points what is shown of a file now.
  mutating func set(_ now: Set<DocumentURI>, of file: DocumentURI) {
    let before = targets[file] ?? []
    guard now != before else { return }
    for target in before.subtracting(now) {
      sources[target]?.remove(file)
      if sources[target]?.isEmpty == true { sources[target] = nil }
    }
    for target in now { sources[target, default: []].insert(file) }
    targets[file] = now.isEmpty ? nil : now
  }
}
