// What the client does not take waits, and nobody waits for the client but who works for it.

import Dispatch
import Foundation
import LSP
import Testing

@testable import Server

@Suite struct OutboxTests {
  private static func frame(_ number: Int, _ size: Int) -> Frame {
    Frame(body: Array("{\"n\":\(number),\"x\":\"\(String(repeating: "x", count: size))\"}".utf8))
  }

  /// All that a pipe gives until it is closed, frame by frame.
  private static func frames(from descriptor: Int32) -> [[UInt8]] {
    var reader = FrameReader()
    var bodies: [[UInt8]] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return bodies }
      reader.feed(Array(buffer[..<count]))
      while case .frame(let body)? = reader.next() { bodies.append(body) }
    }
  }

  /// A client that sleeps: what is sent to it returns at once, however much that is; who works for it waits for room, and
  /// has it as soon as the client has read. Each frame comes whole and in order.
  @Test func nobodyWaitsForAClientThatSleepsButWhoWorksForIt() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let outbox = Outbox(descriptor: writing, limit: 1 << 20) { Issue.record("the client is there") }
    let count = 300
    for number in 0..<count { outbox.send(Self.frame(number, 10_000)) }
    #expect(outbox.size > 1 << 20)
    let hasRoom = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      outbox.waitForRoom()
      #expect(outbox.size <= 1 << 20)
      hasRoom.signal()
      outbox.close()
      _ = Foundation.close(writing)
    }
    let bodies = Self.frames(from: reading)
    #expect(hasRoom.wait(timeout: .now() + 60) == .success)
    #expect(bodies == (0..<count).map { Array(Self.frame($0, 10_000).body) })
    _ = Foundation.close(reading)
  }

  /// Of what waits about one file the last alone is sent, so that a client that sleeps while its user types makes nothing
  /// grow.
  @Test func ofOneSubjectTheLastAloneWaits() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let outbox = Outbox(descriptor: writing) {}
    outbox.send(Self.frame(0, 1 << 18))
    for number in 1...1000 {
      outbox.send(Self.frame(number, 1000), about: "a")
      outbox.send(Self.frame(number + 1000, 1000), about: "b")
    }
    #expect(outbox.size < 1 << 19)
    Thread.detachNewThread {
      outbox.close()
      _ = Foundation.close(writing)
    }
    let expected = [Self.frame(0, 1 << 18), Self.frame(1000, 1000), Self.frame(2000, 1000)]
    #expect(Self.frames(from: reading) == expected.map { Array($0.body) })
    _ = Foundation.close(reading)
  }

  @Test func nothingWaitsForAClientThatIsGone() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let closed = DispatchSemaphore(value: 0)
    let outbox = Outbox(descriptor: ends[1]) { closed.signal() }
    for number in 0..<300 { outbox.send(Self.frame(number, 10_000)) }
    _ = Foundation.close(ends[0])
    #expect(closed.wait(timeout: .now() + 60) == .success)
    outbox.waitForRoom()
    outbox.close()
    #expect(outbox.size == 0)
    _ = Foundation.close(ends[1])
  }
}
