// Writing to what is no plain file.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct DeviceWritingTests {
  @Test func plainFilesAndWhatIsNotThereAreLeftToOthers() {
    let folder = TemporaryFolder(["a"])
    for path in [folder.at("a"), folder.at("none"), folder.path] {
      let written = writeToDevice(path, [0x78])
      #expect(written == nil)
    }
    #expect(folder.content("a") == "text\n" && folder.names == ["a"])
  }

  @Test func aDeviceTakesWhatThereIs() throws {
    try #require(writeToDevice("/dev/null", [UInt8](repeating: 0x78, count: 100_000))).get()
    #if os(Linux)
      let full = try #require(writeToDevice("/dev/full", [0x78]))
      #expect(throws: DiskProblem(.send, "/dev/full", .diskFull)) { try full.get() }
    #endif
  }
}
