// Watched folders are found by their numbers and their paths, and forgotten with all below.

import DiskTestSupport
import TestSupport
import Testing

@testable import Disk

@Suite struct WatchedFoldersTests {
  private func folders(_ paths: [String]) -> WatchedFolders {
    var folders = WatchedFolders()
    for (number, path) in paths.enumerated() { folders.add(DiskPath(path), Int32(number)) }
    return folders
  }

  @Test(arguments: [
    ("/w/a", [1, 2]), ("/w/a/b", [2]), ("/w", [0, 1, 2, 3]), ("/", [0, 1, 2, 3, 4]), ("/w/c", [3]), ("/w/c/d", [3]),
    ("/w/c/d/e", [3]), ("/w/x", []), ("/v", []), ("/w/a/b/c", []),
  ])
  func aFolderIsForgottenWithAllBelow(path: String, numbers: [Int32]) {
    let paths = ["/w", "/w/a", "/w/a/b", "/w/c/d/e", "/wa"]
    var folders = folders(paths)
    #expect(folders.remove(below: DiskPath(path)).sorted() == numbers)
    #expect(folders.count == paths.count - numbers.count)
    for (number, path) in paths.enumerated() {
      let isKnown = !numbers.contains(Int32(number))
      #expect(folders[Int32(number)] == (isKnown ? DiskPath(path) : nil))
      #expect(folders.number(of: DiskPath(path)) == (isKnown ? Int32(number) : nil))
    }
    #expect(folders.remove(below: DiskPath(path)) == [])
    // It may come again.
    folders.add("/w/a/b/new", 9)
    #expect(folders.remove(below: "/w/a").contains(9))
  }

  @Test func pathsFromTheCurrentFolderAreTheSame() {
    var folders = folders(["", "a", "a/b", "c"])
    #expect(folders.remove(below: "a").sorted() == [1, 2])
    #expect(folders.remove(below: "").sorted() == [0, 3])
  }

  /// As when a branch is switched: many folders go, each by itself.
  @Test func forgettingManyCostsNoMoreThanTheirNumber() {
    let shape = GrowthShape("folders that go one by one", 1_000) { count in
      (0..<count).map { "/w/d\($0 / 10)/e\($0)" }.joined(separator: "\n")
    }
    expectLinearGrowth(of: shape) { text in
      let paths = text.split(separator: "\n").map(String.init)
      return (paths, folders(paths))
    } work: { paths, known in
      var folders = known
      for path in paths { #expect(folders.remove(below: DiskPath(path)).count == 1) }
      #expect(folders.count == 0)
    }
  }
}
