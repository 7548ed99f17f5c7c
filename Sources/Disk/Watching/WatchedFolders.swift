// Which folders are watched, by the numbers of their watches and by their places.

/// Folders and their watches. To forget a folder with all below costs a look at those, however many others there are.
struct WatchedFolders {
  private var paths: [Int32: DiskPath] = [:]
  private var numbers: [DiskPath: Int32] = [:]
  /// The names in folders that lead to a watched one, at any depth.
  private var below: [DiskPath: Set<DiskPath>] = [:]

  init() {}

  var count: Int { paths.count }
  /// The numbers of all watches.
  var all: some Collection<Int32> { paths.keys }

  /// The folder of a watch.
  subscript(number: Int32) -> DiskPath? { paths[number] }

  /// The watch on a folder.
  func number(of folder: DiskPath) -> Int32? { numbers[folder] }

  mutating func add(_ folder: DiskPath, _ number: Int32) {
    paths[number] = folder
    numbers[folder] = number
    var path = folder
    var parent = path.folder
    // Where a way from above leads there already, it leads there from the top.
    while parent != path, below[parent, default: []].insert(path).inserted { (path, parent) = (parent, parent.folder) }
  }

  /// Takes out a folder and all below it, and gives their watches.
  mutating func remove(below folder: DiskPath) -> [Int32] {
    var removed: [Int32] = []
    var left = [folder]
    while let path = left.popLast() {
      if let number = numbers.removeValue(forKey: path) {
        paths[number] = nil
        removed.append(number)
      }
      left += below.removeValue(forKey: path) ?? []
    }
    // The ways that lead nowhere now.
    var path = folder
    while path.folder != path, below[path] == nil, numbers[path] == nil {
      let parent = path.folder
      guard below[parent]?.remove(path) != nil else { break }
      if below[parent]?.isEmpty ?? false { below[parent] = nil }
      path = parent
    }
    return removed
  }
}
