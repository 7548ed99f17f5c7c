// The codebooks that an editor has open, which make roots like those on the disk.

public import Disk

/// Codebooks that are there because an editor has them open, whether the disk has them or not.
public struct OpenCodebooks: Hashable, Sendable {
  /// Whole paths.
  public let paths: Set<DiskPath>
  private let folders: Set<DiskPath>

  /// Of whole paths. Hidden files make no root.
  public init(_ paths: some Sequence<DiskPath> = []) {
    self.paths = Set(paths.lazy.filter { $0.lastName.first != UInt8(ascii: ".") })
    folders = Set(self.paths.map(\.folder))
  }

  func holdsDossier(_ folder: DiskPath) -> Bool {
    !paths.isEmpty && paths.contains(folder.appending("dossier.codebook"))
  }

  func holdsCodebook(_ folder: DiskPath) -> Bool { folders.contains(folder) }
}
