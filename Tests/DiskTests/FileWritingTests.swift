// Writing to descriptors: pipes that are slow, full or closed.

import Disk
import Foundation
import Synchronization
import Testing

@Suite struct FileWritingTests {
  @Test(arguments: [false, true])
  func aSlowReaderGetsEveryByte(nonblocking: Bool) throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    if nonblocking { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let reader = pipe.fileHandleForReading
    let read = Mutex<[UInt8]>([])
    // A thread of its own: a blocked writer may hold the last one that tasks run on.
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let all = Array(reader.readDataToEndOfFile())
      read.withLock { $0 = all }
      done.signal()
    }
    try writeAll(bytes, to: descriptor).get()
    try pipe.fileHandleForWriting.close()
    done.wait()
    #expect(read.withLock { $0 } == bytes)
  }

  @Test func aClosedPipeIsACaseOfItsOwn() async {
    await #expect(processExitsWith: .success) {
      ignoreSignalsOfFailedWrites()
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      let result = writeAll([1, 2, 3], to: pipe.fileHandleForWriting.fileDescriptor)
      #expect(throws: DiskProblem(.send, "standard output", .closedPipe)) { try result.get() }
    }
  }

  @Test func aFullDiskIsTold() throws {
    #if os(Linux)
      let full = open("/dev/full", O_WRONLY)
      defer { close(full) }
      #expect(throws: DiskProblem(.send, "out.jsonl", .diskFull)) {
        try writeAll([1], to: full, as: "out.jsonl").get()
      }
    #endif
  }

  @Test func nothingToWriteIsWritten() throws {
    try writeAll([], to: -1).get()
    #expect(throws: DiskProblem.self) { try writeAll([1], to: -1).get() }
  }
}
