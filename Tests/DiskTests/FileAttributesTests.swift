// A file that is replaced keeps what it has beside its bytes, and nobody gains a right.

#if os(Linux)
  import DiskTestSupport
  import Foundation
  import Platform
  import TestSupport
  import Testing

  @testable import Disk

  @Suite struct FileAttributesTests {
    private let new = Array("new\n".utf8)

    /// Sets an attribute; whether the disk knows such.
    private func set(_ name: String, _ value: [UInt8], on path: DiskPath) -> Bool {
      let file = open(path.text, O_RDONLY)
      defer { close(file) }
      return ExtendedAttributes.set(DiskPath(name), to: value, on: file) == 0
    }

    private func value(_ name: String, _ path: DiskPath) -> [UInt8]? {
      ExtendedAttributes.value(of: DiskPath(name), at: path)
    }

    private func permissions(_ path: DiskPath) -> mode_t {
      var status = stat()
      return stat(path.text, &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    /// An access list: what the owner, the user 1234, the owning group, the mask and all others may.
    private func list(owner: UInt8, user: UInt8, group: UInt8, mask: UInt8, others: UInt8) -> [UInt8] {
      var bytes: [UInt8] = [2, 0, 0, 0]
      let entries: [(UInt8, UInt8, UInt32)] = [
        (0x01, owner, .max), (0x02, user, 1234), (0x04, group, .max), (0x10, mask, .max), (0x20, others, .max),
      ]
      for (tag, right, id) in entries {
        bytes += [tag, 0, right, 0] + (0..<4).map { UInt8(truncatingIfNeeded: id >> ($0 * 8)) }
      }
      return bytes
    }

    @Test func anAccessListAndAttributesAreKept() throws {
      let folder = TemporaryFolder(["a", "b"])
      let access = list(owner: 6, user: 6, group: 0, mask: 6, others: 4)
      // A disk may know none of the two.
      let hasAccess = set("system.posix_acl_access", access, on: folder.at("a"))
      let hasNote = set("user.note", [1, 0, 2], on: folder.at("a"))
      let before = permissions(folder.at("a"))
      try replaceFile(folder.at("a"), with: new).get()
      #expect(replaceFiles([(folder.at("b"), new)]) { _, _ in true } == [.done])
      #expect(folder.content("a") == "new\n")
      #expect(value("system.posix_acl_access", folder.at("a")) == (hasAccess ? access : nil))
      #expect(value("user.note", folder.at("a")) == (hasNote ? [1, 0, 2] : nil))
      #expect(permissions(folder.at("a")) == before)
      #expect(value("system.posix_acl_access", folder.at("b")) == nil)
    }

    /// What a folder gives to each new file is not what the old file gave.
    @Test func theListOfTheFolderIsNotInherited() throws {
      let folder = TemporaryFolder(["sub/a"])
      chmod(folder.at("sub/a").text, 0o640)
      let access = list(owner: 7, user: 7, group: 7, mask: 7, others: 7)
      _ = set("system.posix_acl_default", access, on: folder.at("sub"))
      try replaceFile(folder.at("sub/a"), with: new).get()
      #expect(value("system.posix_acl_access", folder.at("sub/a")) == nil)
      #expect(permissions(folder.at("sub/a")) == 0o640)
      // A new file has what any other has there.
      try replaceFile(folder.at("sub/b"), with: new).get()
      folder.write("sub/c")
      #expect(
        value("system.posix_acl_access", folder.at("sub/b")) == value("system.posix_acl_access", folder.at("sub/c"))
      )
    }

    /// Where the group cannot be kept, the writer's own group may do no more than everybody.
    @Test func theRightsOfAnotherGroupDoNotGrow() async {
      await #expect(processExitsWith: .success) {
        let folder = TemporaryFolder(["a"])
        chmod(folder.path.text, 0o777)
        let isRoot = geteuid() == 0
        if isRoot { chown(folder.at("a").text, 1234, 1234) }
        chmod(folder.at("a").text, 0o664)
        if isRoot {
          // Another user who is in the file's group, and whose own group is another.
          var groups: [gid_t] = [1234]
          setgroups(1, &groups)
          setegid(4321)
          seteuid(4321)
        }
        let replaced = replaceFile(folder.at("a"), with: [0x78])
        if isRoot {
          seteuid(0)
          setegid(0)
        }
        var status = stat()
        #expect(stat(folder.at("a").text, &status) == 0)
        #expect((try? replaced.get()) != nil)
        #expect(status.st_mode & 0o007 == 0o004)
        #expect(status.st_mode & 0o070 == 0o060 ? !isRoot || status.st_gid == 1234 : status.st_mode & 0o070 == 0o040)
      }
    }

    @Test func aGroupThatIsAnotherLosesItsOwnRights() {
      let before = list(owner: 6, user: 6, group: 6, mask: 6, others: 4)
      #expect(AccessList(before).withoutGroup == list(owner: 6, user: 6, group: 4, mask: 6, others: 4))
      #expect(AccessList([2, 0, 0, 0]).withoutGroup == [2, 0, 0, 0])
      #expect(AccessList([]).withoutGroup == [])
    }
  }
#endif
