// Cuts a stream of bytes into the frames of the base protocol: a header with `Content-Length`, and as many bytes.

/// Bytes go in by `feed` in chunks of any size; `next` gives what is complete. Header lines may end in LF alone, names
/// are in any case, other headers are ignored.
///
/// After a header that cannot be read the place where frames begin again is lost: `next` gives one problem, and all is
/// passed over up to the next readable `Content-Length`, wherever in a line it stands.
public struct FrameReader: Sendable {
  public enum Event: Hashable, Sendable {
    /// The bytes after the header; an empty frame is one too.
    case frame([UInt8])
    case problem(FramingProblem)
  }

  private enum State {
    case header
    case lost
    case body(Int)
    case passingOver(Int)
  }

  /// The bytes for which there is room now.
  var room: Int { buffer.capacity }

  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the bytes begin that are not used yet.
  private var start = 0
  private var state = State.header

  /// Frames of more bytes than `limit` are skipped and reported as a problem.
  public init(limit: Int = 256 << 20) { self.limit = limit }

  public mutating func feed(_ bytes: [UInt8]) {
    dropUsed()
    buffer.append(contentsOf: bytes)
  }

  public mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    dropUsed()
    buffer.append(contentsOf: bytes.bindMemory(to: UInt8.self))
  }

  /// The next frame or problem; `nil` until more bytes are fed.
  public mutating func next() -> Event? {
    while true {
      switch state {
      case .header:
        guard start < buffer.count else { return nil }
        switch HeaderBlock(in: buffer, from: start) {
        case .incomplete: return nil
        case .length(let length, let end):
          start = end
          state = length > limit ? .passingOver(length) : .body(length)
          if length > limit { return .problem(.tooLong(length)) }
        case .broken(let problem, let resume):
          start = resume
          state = .lost
          return .problem(problem)
        }
      case .lost:
        guard findLength() else { return nil }
      case .body(let length):
        guard buffer.count - start >= length else { return nil }
        let frame = Array(buffer[start..<start + length])
        start += length
        state = .header
        // Not only when the next message comes: that may be long.
        if start == buffer.count { dropUsed() }
        return .frame(frame)
      case .passingOver(let length):
        let passed = min(length, buffer.count - start)
        start += passed
        state = length > passed ? .passingOver(length - passed) : .header
        if length > passed { return nil }
      }
    }
  }

  /// What is wrong with the stream if it ends here.
  public func end() -> FramingProblem? {
    switch state {
    case .header:
      let rest = buffer[start...]
      return rest.allSatisfy { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") } ? nil : .truncated
    case .lost: return nil
    case .body, .passingOver: return .truncated
    }
  }

  /// A buffer that a long message made large is given back.
  private mutating func dropUsed() {
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
    } else if start > 0 {
      buffer.removeSubrange(..<start)
    }
    start = 0
  }

  /// Goes to the next header that can be read and begins with its length; `false` where more bytes are needed to tell.
  private mutating func findLength() -> Bool {
    while let found = HeaderBlock.lengthName(in: buffer, from: start) {
      start = found
      switch HeaderBlock(in: buffer, from: found) {
      case .incomplete: return false
      case .length:
        state = .header
        return true
      case .broken: start = found + HeaderBlock.lengthNameCount
      }
    }
    start = max(start, buffer.count - HeaderBlock.lengthNameCount + 1)
    return false
  }
}
