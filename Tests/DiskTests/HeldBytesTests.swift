// What is held comes back whole, and leaves nothing behind.

import Disk
import DiskTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct HeldBytesTests {
  private let scratch = TemporaryFolder()

  @Test(arguments: [[], [0], [5, 0, 7], [300_000, 1, 400_000]])
  func whatIsHeldComesBackInOrder(sizes: [Int]) throws {
    let held = try HeldBytes.begin(in: scratch.path, for: "a.qdpx").get()
    var all: [UInt8] = []
    for (number, size) in sizes.enumerated() {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 + number) }
      try held.append(bytes).get()
      all += bytes
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).isEmpty)
    for _ in 0..<2 {
      var back: [UInt8] = []
      try held.forEachPiece { piece in
        back += piece
        return true
      }.get()
      #expect(back == all)
    }
  }

  @Test func whoWantsNoMoreGetsNoMore() throws {
    let held = try HeldBytes.begin(in: scratch.path, for: "a.qdpx").get()
    try held.append(Array(repeating: 1, count: 1_000_000)).get()
    var pieces = 0
    try held.forEachPiece { _ in
      pieces += 1
      return false
    }.get()
    #expect(pieces == 1)
  }

  @Test func aFolderThatIsNotThereIsAProblem() {
    #expect(throws: DiskProblem.self) { try HeldBytes.begin(in: scratch.at("gone"), for: "a.qdpx").get() }
  }
}
