// The changes of one moment, each once.

/// Events that came together, in order, one for each path: also for those that an editor sends.
public struct WatchBatch: Sendable {
  private var entries: [WatchEvent?] = []
  private var indices: [DiskPath: Int] = [:]
  private var deletedFolders: [DiskPath: Int] = [:]
  private var isRescan = false

  public init() {}

  /// The events, without those in a folder that was deleted later; after a loss, that alone.
  public var events: [WatchEvent] {
    if isRescan { return [.rescan] }
    if deletedFolders.isEmpty { return entries.compactMap { $0 } }
    return entries.indices.compactMap { index in
      entries[index].flatMap { isBuried($0, at: index) ? nil : $0 }
    }
  }

  public mutating func add(_ event: WatchEvent) {
    switch event {
    case .rescan:
      isRescan = true
    case .created(let path):
      if let old = old(at: path), case .deleted = old { put(.changed(path), at: path) } else { put(event, at: path) }
    case .changed(let path):
      if let old = old(at: path), case .created = old { put(old, at: path) } else { put(event, at: path) }
    case .deleted(let path):
      put(event, at: path)
    case .folderDeleted(let path):
      put(event, at: path)
      deletedFolders[path] = entries.count - 1
    }
  }

  private func old(at path: DiskPath) -> WatchEvent? { indices[path].flatMap { entries[$0] } }

  private mutating func put(_ event: WatchEvent, at path: DiskPath) {
    if let old = indices[path] { entries[old] = nil }
    indices[path] = entries.count
    entries.append(event)
  }

  /// Whether a folder above was deleted afterwards: then that says it all.
  private func isBuried(_ event: WatchEvent, at index: Int) -> Bool {
    switch event {
    case .rescan: return false
    case .created(let path), .changed(let path), .deleted(let path), .folderDeleted(let path):
      var path = path
      while !path.folder.isEmpty, path.folder != path {
        path = path.folder
        if let deleted = deletedFolders[path], deleted > index { return true }
      }
      return false
    }
  }
}
