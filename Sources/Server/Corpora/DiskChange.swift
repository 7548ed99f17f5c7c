// What may have changed on the disk.

internal import Disk
internal import LSP

/// Files as the client or the server's own watch has seen them change.
struct DiskChange: Sendable {
  /// Whole paths of files, whatever happened to them.
  var files: Set<DiskPath> = []
  /// Whether folders came or went, or changes were missed: all is to be looked at again.
  var isEverything = false

  init() {}

  init(_ uris: [DocumentURI]) { files = Set(uris.compactMap(\.path).map { DiskPath($0).absolute() }) }

  init(_ events: [WatchEvent]) {
    for event in events {
      switch event {
      case .created(let path), .changed(let path), .deleted(let path), .folderDeleted(let path): files.insert(path)
      case .rescan: isEverything = true
      }
    }
  }

  var isEmpty: Bool { files.isEmpty && !isEverything }

  mutating func add(_ other: DiskChange) {
    files.formUnion(other.files)
    isEverything = isEverything || other.isEverything
  }
}
