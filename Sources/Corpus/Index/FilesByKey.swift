// Which files have a number in common: small enough to hold a dozen numbers of every file.

internal import Text

/// Files by 32-bit numbers, the files of one number in the order of their paths. Eight bytes an entry. A copy shares all
/// but what was written since.
struct FilesByKey: Sendable {
  private struct Entry: Sendable {
    var key: UInt32
    var file: FileID
  }

  /// A power of two: at 10,000 files a bucket holds some 60 entries, and a write moves few of them.
  private static let buckets = 1024

  /// By the low bits of the key; each sorted by key and path. Empty until something is entered.
  private var entries = PagedArray<ContiguousArray<Entry>>()

  /// Enters a file with its path; `path` gives those of others.
  mutating func insert(_ key: UInt32, _ file: FileID, at own: PathOrder, _ path: (FileID) -> PathOrder) {
    while entries.count < Self.buckets { entries.append([]) }
    entries.update(Self.bucket(key)) { bucket in
      let place = Self.place(of: key, file, own, in: bucket, path)
      if place < bucket.count, bucket[place].key == key, bucket[place].file == file { return }
      bucket.insert(Entry(key: key, file: file), at: place)
    }
  }

  /// Takes out a file that was entered with the same path.
  mutating func remove(_ key: UInt32, _ file: FileID, at own: PathOrder, _ path: (FileID) -> PathOrder) {
    entries.update(Self.bucket(key)) { bucket in
      let place = Self.place(of: key, file, own, in: bucket, path)
      if place < bucket.count, bucket[place].key == key, bucket[place].file == file { bucket.remove(at: place) }
    }
  }

  /// The files of a number but one, in the order of their paths: all, or the first few.
  func files(_ key: UInt32, but file: FileID, atMost most: Int = .max) -> [FileID] {
    var found: [FileID] = []
    guard let bucket = entries[checked: Self.bucket(key)] else { return found }
    var place = Self.start(of: key, in: bucket)
    while place < bucket.count, bucket[place].key == key, found.count < most {
      if bucket[place].file != file { found.append(bucket[place].file) }
      place += 1
    }
    return found
  }

  /// Whether a number has a file.
  func holds(_ key: UInt32) -> Bool {
    guard let bucket = entries[checked: Self.bucket(key)] else { return false }
    let place = Self.start(of: key, in: bucket)
    return place < bucket.count && bucket[place].key == key
  }

  private static func bucket(_ key: UInt32) -> Int { Int(key) & (buckets - 1) }

  private static func start(of key: UInt32, in bucket: ContiguousArray<Entry>) -> Int {
    bucket.partitioningIndex { $0.key >= key }
  }

  /// Where a file of a number stands, or would stand.
  private static func place(
    of key: UInt32,
    _ file: FileID,
    _ own: PathOrder,
    in bucket: ContiguousArray<Entry>,
    _ path: (FileID) -> PathOrder
  ) -> Int {
    bucket.partitioningIndex { entry in
      entry.key > key || entry.key == key && (entry.file == file || own < path(entry.file))
    }
  }
}
