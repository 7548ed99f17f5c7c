// Whole paths from relative ones.

import Platform

extension DiskPath {
  /// The whole path from the root of the disk, without `.`, `..` and doubled slashes. Symbolic links stand as written,
  /// but for those before a `..`, which must be followed to know what is above. Nothing need exist.
  public func absolute() -> DiskPath {
    absolute(in: isAbsolute ? self : DiskPath.currentFolder)
  }

  /// The whole path from another folder than the current one, itself a whole path.
  public func absolute(in current: DiskPath) -> DiskPath {
    let whole = isAbsolute ? self : current.appending(bytes)
    var parts = whole.bytes.split(separator: .slash)
    if let last = parts.lastIndex(where: { $0.elementsEqual("..".utf8) }) {
      let above = DiskPath(bytes: [.slash] + Array(parts[...last].joined(separator: [.slash])))
      if let resolved = above.resolved() {
        parts = resolved.bytes.split(separator: .slash) + parts[(last + 1)...]
      }
    }
    var kept: [ArraySlice<UInt8>] = []
    for part in parts where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = kept.popLast() } else { kept.append(part) }
    }
    return DiskPath(bytes: [.slash] + Array(kept.joined(separator: [.slash])))
  }

  /// The one whole path of a file: every symbolic link followed but the last name, so that a link and what it leads to
  /// stay two. `absolute()` where the folder does not exist.
  public func canonical() -> DiskPath {
    let whole = absolute()
    guard let folder = whole.folder.resolved() else { return whole }
    return folder.appending(whole.lastName)
  }

  /// The path with every link followed; nil where nothing is.
  public func resolved() -> DiskPath? {
    var resolved: DiskPath?
    _ = withCString { path in
      guard let found = realpath(path, nil) else { return -1 }
      defer { free(found) }
      resolved = DiskPath(cString: found)
      return 0
    }
    return resolved
  }

  /// Where writing to the path would land: every link followed, also one that leads to what is not there yet. nil where
  /// links lead in a circle.
  public func destination() -> DiskPath? {
    if let resolved = resolved() { return resolved }
    guard case .success(let end) = target(of: self) else { return nil }
    return end.canonical()
  }

  /// The folder in which the process works, named as its user came there (`PWD`), where that is true.
  static var currentFolder: DiskPath {
    if let variable = getenv("PWD") {
      let named = DiskPath(cString: variable)
      let parts = named.bytes.split(separator: .slash)
      if named.isAbsolute, !parts.contains(where: { $0.elementsEqual("..".utf8) }),
        case .success(let own) = FileStatus.of("."),
        case .success(let other) = FileStatus.of(named), own.identity == other.identity
      {
        return named
      }
    }
    return DiskPath(".").resolved() ?? "/"
  }
}
