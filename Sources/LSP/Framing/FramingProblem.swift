// What can be wrong with the stream that frames come in.

public enum FramingProblem: Error, Hashable, Sendable {
  /// A header ended without a `Content-Length`, or bytes stand where a header should.
  case missingLength
  /// What `Content-Length` says is no number of bytes: the text as it stands, cut at 64 bytes.
  case malformedLength(String)
  /// Two `Content-Length` that differ in one header.
  case conflictingLengths(Int, Int)
  /// A frame longer than is taken, in bytes; it is passed over.
  case tooLong(Int)
  /// A header without an end within 8 KiB.
  case endlessHeader
  /// The stream ended inside a header or a frame.
  case truncated
}

extension FramingProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingLength: "a header without Content-Length"
    case .malformedLength(let text): "Content-Length is no number of bytes: “\(text)”"
    case .conflictingLengths(let first, let second): "Content-Length is \(first) and \(second) in one header"
    case .tooLong(let length): "a message of \(length) bytes is too long"
    case .endlessHeader: "a header without an end"
    case .truncated: "the stream ended in the middle of a message"
    }
  }
}
