// What one folder holds that a corpus may want, in order.

import Platform

/// Whether a codebook of any name lies directly in a folder; no where it cannot be looked into.
public func holdsCodebook(_ folder: DiskPath) -> Bool {
  guard case .success(let listing) = FolderListing.of(folder) else { return false }
  return listing.entries.contains { $0.kind == .codebook && listing.isFile($0, in: folder) }
}

/// The names of the codebooks that lie directly in a folder, in the order of their bytes; none where it cannot be looked into.
public func codebookNames(in folder: DiskPath) -> [DiskPath] {
  guard case .success(let listing) = FolderListing.of(folder) else { return [] }
  return listing.entries.filter { $0.kind == .codebook && listing.isFile($0, in: folder) }
    .map { DiskPath(bytes: listing.name(of: $0)) }
}

/// The names of one folder that a corpus may want: subfolders, links, and files of its two kinds. Hidden names and
/// other files are left out. The names stand in one buffer, since a folder may hold a hundred thousand.
struct FolderListing {
  struct Entry {
    enum What: UInt8 { case file, folder, link, special }
    var what: What
    /// Nil for a folder, and for a link whose name has neither ending.
    var kind: CorpusFileKind?
    var start: Int32
    var length: Int32
    var inode: UInt64
  }

  private(set) var entries: [Entry] = []
  private(set) var identity = FileIdentity(device: 0, inode: 0)
  private var names: [UInt8] = []
  /// The names of files that writers left here, or that wait to take the place of others.
  private(set) var temporary: [[UInt8]] = []
  /// Whether git keeps something here: it is the top of a working tree.
  private(set) var holdsGit = false
  private(set) var holdsIgnoreFile = false

  /// Sorted so that walking it gives whole paths in the order of their bytes: a folder stands where its name with a
  /// slash would (`a-b.article` before `a/…` before `a0.article`).
  ///
  /// `articles`: no to leave out articles, of which there are many, where they are no links.
  static func of(_ folder: DiskPath, articles: Bool = true) -> Result<FolderListing, DiskProblem> {
    switch openDescriptor(folder, O_RDONLY | O_DIRECTORY) {
    case .failure(let error): return .failure(DiskProblem(.list, folder, errno: error.code))
    case .success(let number): return of(folder, opened: Descriptor(owning: number), articles)
    }
  }

  func name(of entry: Entry) -> ArraySlice<UInt8> {
    names[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
  }

  /// Whether `dossier.codebook` is there, itself or as a link to a file.
  func holdsDossier(in folder: DiskPath) -> Bool {
    entries.contains { entry in
      entry.kind == .codebook && name(of: entry).elementsEqual("dossier.codebook".utf8) && isFile(entry, in: folder)
    }
  }

  /// Whether an entry is a plain file, itself or as a link to one.
  func isFile(_ entry: Entry, in folder: DiskPath) -> Bool {
    switch entry.what {
    case .file: return true
    case .folder, .special: return false
    case .link:
      guard case .success(let status) = FileStatus.of(folder.appending(name(of: entry))) else { return false }
      return status.kind == .file
    }
  }

  private static func of(
    _ folder: DiskPath,
    opened: consuming Descriptor,
    _ articles: Bool
  ) -> Result<FolderListing, DiskProblem> {
    var listing = FolderListing()
    guard let status = FileStatus(descriptor: opened.number) else {
      return .failure(DiskProblem(.list, folder, errno: errno))
    }
    listing.identity = status.identity
    let number = opened.released()
    guard let stream = fdopendir(number) else {
      let code = errno
      _ = close(number)
      return .failure(DiskProblem(.list, folder, errno: code))
    }
    defer { _ = closedir(stream) }
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    while true {
      errno = 0
      guard let raw = readdir(stream) else {
        // Half a listing would be taken for the whole corpus.
        if errno != 0 { return .failure(DiskProblem(.list, folder, errno: errno)) }
        break
      }
      let name = UnsafeRawPointer(raw).advanced(by: nameOffset).assumingMemoryBound(to: UInt8.self)
      listing.add(UnsafeBufferPointer(start: name, count: strlen(name)), raw, in: number, articles)
    }
    listing.sort()
    return .success(listing)
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>,
    _ raw: UnsafeMutablePointer<dirent>,
    in folder: Int32,
    _ articles: Bool
  ) {
    guard name.first != .dot else {
      if name.hasEnding(TemporaryName.ending) { temporary.append(Array(name)) }
      if name.elementsEqual(".git".utf8) { holdsGit = true }
      let kind = Int(raw.pointee.d_type)
      if kind == Int(DT_REG) || kind == Int(DT_UNKNOWN), name.elementsEqual(IgnoredFiles.fileName.utf8) {
        holdsIgnoreFile = true
      }
      return
    }
    let kind = CorpusFileKind(name: name)
    let what: Entry.What
    switch Int(raw.pointee.d_type) {
    case Int(DT_REG): what = .file
    case Int(DT_DIR): what = .folder
    case Int(DT_LNK): what = .link
    case Int(DT_UNKNOWN):
      // Some disks do not tell the kind while listing.
      guard case .success(let status) = FileStatus.of(name: DiskPath(bytes: name), in: folder, following: false) else {
        return
      }
      what = Entry.What(status.kind)
    default: what = .special
    }
    switch what {
    case .file: if kind == nil || kind == .article && !articles { return }
    case .special: if kind == nil { return }
    case .folder, .link: break
    }
    guard let start = Int32(exactly: names.count), let length = Int32(exactly: name.count) else { return }
    names.append(contentsOf: name)
    entries.append(
      Entry(
        what: what,
        kind: what == .folder ? nil : kind,
        start: start,
        length: length,
        inode: UInt64(raw.pointee.d_ino)
      )
    )
  }

  private mutating func sort() {
    names.withUnsafeBytes { names in
      guard let base = names.baseAddress else { return }
      entries.sort { a, b in
        let shared = min(a.length, b.length)
        let order = memcmp(base + Int(a.start), base + Int(b.start), Int(shared))
        if order != 0 { return order < 0 }
        return a.ending(at: shared, names) < b.ending(at: shared, names)
      }
    }
  }
}

extension FolderListing.Entry {
  /// The byte at `index` of the name as it stands in a path: behind a folder's name comes a slash, behind a file's nothing.
  fileprivate func ending(at index: Int32, _ names: UnsafeRawBufferPointer) -> Int {
    if index < length { return Int(names[Int(start) + Int(index)]) }
    return what == .folder ? Int(UInt8.slash) : -1
  }
}

extension FolderListing.Entry.What {
  fileprivate init(_ kind: FileStatus.Kind) {
    switch kind {
    case .file: self = .file
    case .folder: self = .folder
    case .link: self = .link
    case .other: self = .special
    }
  }
}

extension BidirectionalCollection<UInt8> {
  func hasEnding(_ ending: StaticString) -> Bool {
    let ending = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    return suffix(ending.count).elementsEqual(ending)
  }
}
