// Bytes that nobody meant to send: no crash, no endless loop, and the same whatever the chunks.

import LSP
import TestSupport
import Testing

private func events(_ chunks: [[UInt8]]) -> [FrameReader.Event] {
  var reader = FrameReader(limit: 100)
  var result: [FrameReader.Event] = []
  for chunk in chunks {
    reader.feed(chunk)
    while let event = reader.next() { result.append(event) }
  }
  return result
}

private let pieces = [
  "Content-Length: ", "content-length:", "2", "17", "-", "99999999999999999999", "\r\n", "\n", "\r", "{}", "{\"a\":1}",
  " ",
  "Content-Type: x", "\r\n\r\n", "Content-Length: 2\r\n\r\n{}", "\u{FFFD}",
].map { Array($0.utf8) }

@Test func framesOfRandomStreamsDoNotDependOnChunks() {
  var random = Seeded(seed: 1)
  for _ in 0..<2000 {
    let stream = (0..<Int.random(in: 0...20, using: &random)).flatMap { _ in
      pieces.randomElement(using: &random) ?? []
    }
    let split = Int.random(in: 0...stream.count, using: &random)
    let whole = events([stream])
    #expect(events([Array(stream[..<split]), Array(stream[split...])]) == whole)
    #expect(events(stream.map { [$0] }) == whole)
  }
}

@Test func randomBytesAreNoMessage() {
  var random = Seeded(seed: 2)
  for _ in 0..<2000 {
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = events([bytes])
    #expect(throws: MessageProblem.self) { try Message(bytes) }
  }
}

@Test func damagedMessagesAreReadOrRefused() throws {
  var random = Seeded(seed: 3)
  let message = Array(
    (#"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a%20b\u00e9\ud83d"},"#
      + #""position":{"line":3,"character":9}}}"#).utf8
  )
  var requests = 0
  for _ in 0..<5000 {
    var damaged = message
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let index = Int.random(in: 0..<damaged.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: damaged[index] = UInt8.random(in: 0...255, using: &random)
      case 1: damaged.remove(at: index)
      default: damaged.removeSubrange(index...)
      }
      if damaged.isEmpty { break }
    }
    guard case .request(_, let call) = try? Message(damaged) else { continue }
    requests += 1
    _ = try? call.params(of: HoverRequest.self)
  }
  // Enough are still requests whose parameters can be tried, and not all.
  #expect((500..<4500).contains(requests))
}
