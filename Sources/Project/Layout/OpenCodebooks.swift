// The codebooks that an editor has open, which make roots like those on the disk.

public import Corpus
public import Disk

/// Codebooks that are there because an editor has them open, whether the disk has them or not.
public struct OpenCodebooks: Hashable, Sendable {
  /// Whole paths.
  public let paths: Set<DiskPath>
  private let folders: Set<DiskPath>
  private let choices: [DiskPath: [FileChoice]]

  /// Of whole paths. Hidden files make no root. `choices`: what they say of which files belong to their corpora.
  public init(_ paths: some Sequence<DiskPath> = [], choices: [DiskPath: [FileChoice]] = [:]) {
    self.choices = choices
    self.paths = Set(paths.lazy.filter { $0.lastName.first != UInt8(ascii: ".") })
    folders = Set(self.paths.map(\.folder))
  }

  /// What one of them says of which files belong to its corpus; nil for one that is not open.
  public func choices(in path: DiskPath) -> [FileChoice]? { paths.contains(path) ? choices[path] ?? [] : nil }

  /// The names of those that lie directly in a folder.
  func names(in folder: DiskPath) -> [DiskPath] {
    paths.isEmpty ? [] : paths.filter { $0.folder == folder }.map { DiskPath(bytes: $0.lastName) }
  }

  func holdsDossier(_ folder: DiskPath) -> Bool {
    !paths.isEmpty && paths.contains(folder.appending("dossier.codebook"))
  }

  func holdsCodebook(_ folder: DiskPath) -> Bool { folders.contains(folder) }
}
