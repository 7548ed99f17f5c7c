// Temporary folders in the words of the disk: whole paths as `DiskPath`.

public import Disk
internal import Foundation
public import TestSupport

extension TemporaryFolder {
  /// A folder that holds these files, each with a line of text.
  public convenience init(_ files: [String]) {
    self.init()
    for file in files { write(file) }
  }

  public var path: DiskPath { DiskPath(fullPath) }

  public func at(_ relative: String) -> DiskPath { path.appending(relative) }

  public func makeFolder(_ path: DiskPath) { makeFolder(path.text) }
}

extension Sequence<DiskPath> {
  /// The paths as seen from a folder.
  public func relative(to folder: TemporaryFolder) -> [String] {
    map { path in path.remainder(below: folder.path).map { String(decoding: $0, as: UTF8.self) } ?? path.text }
  }
}

/// Takes the rights of root from the process, where it has them: root reads and writes whatever the modes say. For the
/// child process of an exit test alone.
public func becomeOrdinaryUser() {
  if geteuid() == 0 { _ = seteuid(65534) }
}
