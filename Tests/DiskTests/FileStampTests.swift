// When a file that looks unchanged is unchanged.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct FileStampTests {
  private static let second: Int64 = 1_000_000_000

  private func stamp(modified: Int64, changed: Int64) -> FileStamp {
    FileStamp(size: 1, inode: 1, modified: modified, changed: changed)
  }

  /// By a disk that counts fractions of a second, and by one that counts seconds.
  @Test func whatChangedJustNowMayChangeAgainUnseen() {
    let now = 1000 * Self.second + 500_000_000
    for (age, isSettled) in [(200_000_000, true), (50_000_000, false), (0, false), (-1, false)] as [(Int64, Bool)] {
      #expect(stamp(modified: now - age, changed: now - age).isSettled(at: now) == isSettled, "\(age)")
    }
    let whole = 1000 * Self.second
    for (age, isSettled) in [(4, true), (3, false), (1, false)] as [(Int64, Bool)] {
      let then = whole - age * Self.second
      #expect(stamp(modified: then, changed: then).isSettled(at: whole) == isSettled, "\(age) s")
    }
  }

  /// Anybody can set when the bytes changed; when the file changed, nobody can.
  @Test func aTimeThatWasSetHidesNoChange() {
    let now = 1000 * Self.second + 500_000_000
    #expect(!stamp(modified: 1, changed: now - 1).isSettled(at: now))
    #expect(stamp(modified: now + 500 * Self.second, changed: now - 10 * Self.second).isSettled(at: now))
    #expect(!stamp(modified: now - 1, changed: now - 10 * Self.second).isSettled(at: now))
  }

  @Test func anotherFileOrAnyChangeIsAnotherStamp() throws {
    let folder = TemporaryFolder()
    folder.write("a", "one")
    folder.write("b", "two")
    let first = try #require(FileStamp(of: folder.at("a")))
    let other = try #require(FileStamp(of: folder.at("b")))
    #expect(first != other)
    #expect(FileStamp(of: folder.at("a")) == first)
    // Its times set back by hand: the file's own change time tells.
    var times = [timespec(tv_sec: 1, tv_nsec: 5), timespec(tv_sec: 1, tv_nsec: 5)]
    #expect(utimensat(AT_FDCWD, folder.at("a").text, &times, 0) == 0)
    let set = try #require(FileStamp(of: folder.at("a")))
    #expect(set.modified == Self.second + 5 && set.changed >= first.changed)
    #expect(set != first)
    folder.link("c", to: folder.at("a").text)
    #expect(FileStamp(of: folder.at("c")) == set)
    #expect(FileStamp(of: folder.path) == nil && FileStamp(of: folder.at("none")) == nil)
  }

  @Test func theProgramIsKnown() { #expect(FileStamp.ofProgram != nil) }
}
