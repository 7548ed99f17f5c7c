// Whole folders: what lies in them, made and taken away.

import Platform

/// Takes a file away, or a folder with all that is in it; links are not followed. Nobody needs to know whether it went well.
func removeTree(_ path: DiskPath) {
  if path.withCString({ unlink($0) }) == 0 || errno == ENOENT { return }
  for entry in entries(of: path) { removeTree(path.appending(entry.name)) }
  _ = path.withCString { rmdir($0) }
}

/// The files in a folder and below it, by their paths from there, in the order of their bytes; links are files. An empty
/// folder counts as a file, too, since nobody else would notice it. Empty where it cannot be looked into.
public func filesBelow(_ folder: DiskPath) -> [[UInt8]] {
  var files: [[UInt8]] = []
  func look(_ folder: DiskPath, _ way: [UInt8]) {
    for entry in entries(of: folder) {
      let path = way.isEmpty ? entry.name : way + [.slash] + entry.name
      let inner = folder.appending(entry.name)
      if entry.isFolder, !entries(of: inner).isEmpty { look(inner, path) } else { files.append(path) }
    }
  }
  look(folder, [])
  return files.sorted { DiskPath(bytes: $0) < DiskPath(bytes: $1) }
}

/// Makes the folders that a path leads through and that are not there yet.
func makeFolders(above path: DiskPath) -> Result<Void, ErrorNumber> {
  let folder = path.folder
  if folder.isEmpty || folder.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST { return .success(()) }
  guard errno == ENOENT else { return .failure(ErrorNumber(code: errno)) }
  return makeFolders(above: folder).flatMap {
    folder.withCString { mkdir($0, 0o777) } == 0 || errno == EEXIST
      ? .success(()) : .failure(ErrorNumber(code: errno))
  }
}

/// All that one folder holds, hidden names, too.
private func entries(of folder: DiskPath) -> [(name: [UInt8], isFolder: Bool)] {
  guard case .success(let number) = openDescriptor(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return [] }
  guard let stream = fdopendir(number) else {
    _ = close(number)
    return []
  }
  defer { _ = closedir(stream) }
  var entries: [(name: [UInt8], isFolder: Bool)] = []
  let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
  while let raw = readdir(stream) {
    let name = UnsafeRawPointer(raw).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    let bytes = Array(UnsafeBufferPointer(start: name, count: strlen(name)))
    if bytes == [.dot] || bytes == [.dot, .dot] { continue }
    var isFolder = Int(raw.pointee.d_type) == Int(DT_DIR)
    if Int(raw.pointee.d_type) == Int(DT_UNKNOWN),
      case .success(let status) = FileStatus.of(folder.appending(bytes), following: false)
    {
      isFolder = status.kind == .folder
    }
    entries.append((bytes, isFolder))
  }
  return entries
}
