// What a client sends and never reads the answers of has a bound.

import Dispatch
import Foundation
import LSP
import Testing

@testable import Server

@Suite struct InboxTests {
  @Test func whoBringsTooMuchWaitsUntilSomethingHasGone() {
    let gate = Gate(limit: 10)
    let entered = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      for _ in 0..<5 where gate.enter(4) { entered.signal() }
    }
    for _ in 0..<2 { #expect(entered.wait(timeout: .now() + 60) == .success) }
    while !gate.isWaiting { Thread.sleep(forTimeInterval: 0.001) }
    #expect(gate.amount == 8)
    for _ in 0..<3 {
      gate.leave(4)
      #expect(entered.wait(timeout: .now() + 60) == .success)
      #expect(gate.amount <= 10)
    }
  }

  @Test func whatIsLargerThanTheLimitEntersAnEmptyPlace() {
    let gate = Gate(limit: 10)
    #expect(gate.enter(99))
    #expect(!gate.enter(1) { true })
    gate.leave(99)
    #expect(gate.enter(1))
  }

  @Test func whatIsTakenMakesRoom() {
    let inbox = Inbox(limit: 10)
    #expect(inbox.room.enter(8))
    inbox.post(.unwatched, size: 8)
    inbox.post(.watchFlushed)
    #expect(inbox.take().count == 2)
    #expect(inbox.room.amount == 0)
  }

  @Test func aRequestMakesRoomWhenItIsAnsweredOrCalledOff() {
    let requests = PendingRequests(limit: 10)
    for id in [1, 2, 2, 3] {
      #expect(requests.room.enter(1))
      requests.receive(.number(id))
    }
    #expect(requests.room.amount == 3)
    requests.cancel(.number(3))
    #expect(requests.begin(.number(1)) && requests.begin(.number(2)) && !requests.begin(.number(3)))
    #expect(requests.room.amount == 2)
    #expect(requests.finish(.number(1)) && requests.finish(.number(2)))
    #expect(requests.room.amount == 0)
  }

  /// A client that asks and asks and never reads: the server reads no more of it after a while. Where nothing is taken for
  /// two seconds, that is so, and on a busy machine may be so sooner.
  @Test func aClientThatNeverReadsIsNotReadForEver() {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    _ = (pipe(&input), pipe(&output))
    defer { for end in [input[1], output[0]] { _ = Foundation.close(end) } }
    let (serverInput, serverOutput) = (input[0], output[1])
    Thread.detachNewThread { _ = LanguageServer.run(input: serverInput, output: serverOutput) }
    _ = fcntl(input[1], F_SETFL, O_NONBLOCK)
    let parameters = #"{"processId":null,"rootUri":null,"capabilities":{}}"#
    var bytes = Frame(body: Array(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":\#(parameters)}"#.utf8))
      .bytes
    let filler = String(repeating: "x", count: 200)
    let request = #"{"jsonrpc":"2.0","id":"ID","method":"no/such","params":{"x":"\#(filler)"}}"#
    let most = 100 << 20
    var (sent, number) = (0, 0)
    var isTaken = true
    while isTaken, sent < most {
      if bytes.isEmpty {
        number += 1
        bytes = Frame(body: Array(request.replacingOccurrences(of: "ID", with: "\(number)").utf8)).bytes
      }
      let count = write(input[1], bytes, bytes.count)
      if count > 0 {
        sent += count
        bytes.removeFirst(count)
      } else {
        var wanted = pollfd(fd: input[1], events: Int16(POLLOUT), revents: 0)
        isTaken = poll(&wanted, 1, 2000) > 0
      }
    }
    #expect(sent < most)
  }
}
