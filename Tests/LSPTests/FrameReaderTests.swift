// Streams cut into frames, whole and broken, at every place where a chunk may end.

import Testing

@testable import LSP

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Frames as their text, problems in angle brackets.
private func events(_ chunks: [[UInt8]], limit: Int = 1000) -> [String] {
  var reader = FrameReader(limit: limit)
  var result: [String] = []
  for chunk in chunks {
    reader.feed(chunk)
    while let event = reader.next() {
      switch event {
      case .frame(let body): result.append(String(decoding: body, as: UTF8.self))
      case .problem(let problem): result.append("<\(problem)>")
      }
    }
  }
  if let problem = reader.end() { result.append("<\(problem)>") }
  return result
}

private let threeFrames = bytes(
  "Content-Length: 2\r\n\r\n{}"
    + "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 16\r\n\r\n{\"text\":\"é\\n\"}\n"
    + "content-length:0\r\n\r\n"
)
private let threeBodies = ["{}", "{\"text\":\"é\\n\"}\n", ""]

@Test func aStreamIsCutIntoItsFrames() {
  #expect(events([threeFrames]) == threeBodies)
}

@Test func framesAreTheSameHoweverTheyArrive() {
  for split in 0...threeFrames.count {
    #expect(events([Array(threeFrames[..<split]), Array(threeFrames[split...])]) == threeBodies, "split at \(split)")
  }
  #expect(events(threeFrames.map { [$0] }) == threeBodies)
}

@Test func rawBytesAreFedLikeArrays() {
  var reader = FrameReader()
  threeFrames.withUnsafeBytes { reader.feed($0) }
  #expect(reader.next() == .frame(bytes("{}")))
}

@Test(arguments: [
  ("LF alone", "Content-Length: 2\n\n{}", ["{}"]),
  ("any case", "CONTENT-length: 2\r\n\r\n{}", ["{}"]),
  ("spaces round the number", "Content-Length: \t 2 \r\n\r\n{}", ["{}"]),
  ("no space", "Content-Length:2\r\n\r\n{}", ["{}"]),
  ("leading zeros", "Content-Length: 002\r\n\r\n{}", ["{}"]),
  ("the same length twice", "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", ["{}"]),
  ("empty lines between frames", "\r\n\nContent-Length: 2\r\n\r\n{}\r\n", ["{}"]),
  ("a line that is no header", "hello\r\nContent-Length: 2\r\n\r\n{}", ["{}"]),
  ("nothing", "", []),
])
func leniency(_ name: String, _ stream: String, _ expected: [String]) {
  #expect(events([bytes(stream)]) == expected)
}

@Test(arguments: [
  ("no length", "Content-Type: x\r\n\r\n{}", "<a header without Content-Length>"),
  ("another name", "Content-Lengths: 2\r\n\r\n{}", "<a header without Content-Length>"),
  ("a word", "Content-Length: two\r\n\r\n{}", "<Content-Length is no number of bytes: “ two”>"),
  ("nothing", "Content-Length:\r\n\r\n{}", "<Content-Length is no number of bytes: “”>"),
  ("negative", "Content-Length: -2\r\n\r\n{}", "<Content-Length is no number of bytes: “ -2”>"),
  ("a sign", "Content-Length: +2\r\n\r\n{}", "<Content-Length is no number of bytes: “ +2”>"),
  ("a fraction", "Content-Length: 2.0\r\n\r\n{}", "<Content-Length is no number of bytes: “ 2.0”>"),
  ("two numbers", "Content-Length: 2 2\r\n\r\n{}", "<Content-Length is no number of bytes: “ 2 2”>"),
  (
    "more than an Int", "Content-Length: 9223372036854775808\r\n\r\n{}",
    "<Content-Length is no number of bytes: “ 9223372036854775808”>"
  ),
  (
    "two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "<Content-Length is 2 and 3 in one header>"
  ),
  (
    "the rest of a frame whose length was short", "\"}\r\nx\r\n\r\n",
    "<a header without Content-Length>"
  ),
])
func aBrokenHeaderIsToldOnceAndTheNextFrameIsFound(_ name: String, _ broken: String, _ problem: String) {
  let stream = bytes(broken) + threeFrames
  #expect(events([stream]) == [problem] + threeBodies)
  #expect(events(stream.map { [$0] }) == [problem] + threeBodies)
}

@Test func aHeaderInsideALineIsFound() {
  let stream = bytes("Content-Length: 1\r\n\r\n{}") + threeFrames
  #expect(events([stream]) == ["{", "<a header without Content-Length>"] + threeBodies)
}

@Test func aLengthInsideAMessageIsNoHeader() {
  let message = #"{"text":"Content-Length: 7\r\n\r\n"}"#
  #expect(
    events([bytes("x\r\n\r\n\(message)Content-Length: 2\r\n\r\n{}")])
      == ["<a header without Content-Length>", "{}"]
  )
}

@Test func aFrameThatIsTooLongIsPassedOver() {
  let long = bytes("Content-Length: 8\r\n\r\n12345678")
  let stream = long + threeFrames
  #expect(events([long], limit: 8) == ["12345678"])
  #expect(events([stream], limit: 7).first == "<a message of 8 bytes is too long>")
  #expect(
    events(stream.map { [$0] }, limit: 16).dropFirst() == events([threeFrames], limit: 16)[...]
  )
  #expect(
    events([bytes("Content-Length: 9223372036854775807\r\n\r\n{}")])
      == ["<a message of 9223372036854775807 bytes is too long>", "<the stream ended in the middle of a message>"]
  )
}

/// A long message that was taken leaves no room behind that nobody uses.
@Test func theRoomOfALongFrameIsGivenBack() {
  var reader = FrameReader()
  reader.feed(Frame(body: [UInt8](repeating: 0x20, count: 8 << 20)).bytes)
  #expect(reader.next() == .frame([UInt8](repeating: 0x20, count: 8 << 20)))
  #expect(reader.room <= 1 << 20)
}

@Test func aHeaderHasAnEnd() {
  let endless = [UInt8](repeating: UInt8(ascii: "x"), count: 100_000)
  #expect(events([endless]) == ["<a header without an end>"])
  #expect(events([endless, bytes("\r\n\r\n"), threeFrames]) == ["<a header without an end>"] + threeBodies)
  let emptyLines = [UInt8](repeating: UInt8(ascii: "\n"), count: 100_000)
  #expect(events([emptyLines, threeFrames]) == ["<a header without an end>"] + threeBodies)
}

@Test func aStreamMayEndOnlyBetweenFrames() {
  let whole = bytes("Content-Length: 2\r\n\r\n{}")
  for length in 1..<whole.count {
    #expect(events([Array(whole[..<length])]) == ["<the stream ended in the middle of a message>"], "\(length) bytes")
  }
  #expect(events([whole]) == ["{}"])
}
