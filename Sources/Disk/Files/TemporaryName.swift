// The names of files that wait to take the place of others, by which they are known when their writer is gone.

import Platform

/// `.a.article.4711-9f3c-k3x9ab.dossier-new`: hidden, so that a walk passes it over; with the process that writes it and the
/// machine on which that runs.
enum TemporaryName {
  static let ending: StaticString = ".dossier-new"

  /// A new name beside a file.
  static func beside(_ name: ArraySlice<UInt8>) -> [UInt8] {
    // A name has 255 bytes at most; no character is cut.
    var stem = name.prefix(210)
    if stem.count < name.count {
      while let last = stem.last, last & 0xC0 == 0x80 { stem.removeLast() }
      if let last = stem.last, last >= 0xC0 { stem.removeLast() }
    }
    let random = (0..<6).compactMap { _ in letters.randomElement() }
    return [.dot] + stem + [.dot] + Array("\(getpid())-\(machine)-".utf8) + random + Array("\(ending)".utf8)
  }

  /// Whether a name is such a one, and its writer will not come back: its process is gone or, of another machine, a day has
  /// passed since it was written.
  static func isAbandoned(_ path: DiskPath) -> Bool {
    guard let (process, machine) = writer(path.lastName) else { return false }
    if machine == Self.machine {
      return process != getpid() && kill(process, 0) != 0 && errno == ESRCH
    }
    guard case .success(let status) = FileStatus.of(path, following: false) else { return false }
    return time(nil) - status.changed > 24 * 60 * 60
  }

  /// The process and the machine in a name; nil for any other name.
  private static func writer(_ name: ArraySlice<UInt8>) -> (process: pid_t, machine: String)? {
    guard name.first == .dot, name.hasEnding(ending) else { return nil }
    let parts = name.dropLast(ending.utf8CodeUnitCount).split(separator: .dot, omittingEmptySubsequences: false)
    guard let last = parts.last else { return nil }
    let words = last.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard words.count == 3, words[2].count == 6, words[2].allSatisfy(letters.contains),
      let process = pid_t(String(decoding: words[0], as: UTF8.self)), process > 0
    else { return nil }
    return (process, String(decoding: words[1], as: UTF8.self))
  }

  /// Four letters for this machine.
  private static let machine: String = {
    var name = [CChar](repeating: 0, count: 256)
    _ = gethostname(&name, name.count - 1)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(UInt8(bitPattern: byte))) &* 0x100_0000_01B3 }
    let digits = String(hash & 0xFFFF, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }()

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
}

/// Takes away what writers left that were killed, of files that were found: those whose process still runs are passed over.
/// Nobody needs to know whether it went well.
public func removeAbandoned(_ files: some Sequence<DiskPath>) {
  for file in files where TemporaryName.isAbandoned(file) { removeTree(file) }
}

/// The same of all in one folder.
func removeAbandoned(in folder: DiskPath) {
  if case .success(let listing) = FolderListing.of(folder) {
    removeAbandoned(listing.temporary.map { folder.appending($0) })
  }
}
