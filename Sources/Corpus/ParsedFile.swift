// A file as it was parsed, or why nothing is known of what it says.

public import Syntax
internal import Text

/// The bytes of one file, made tree and facts. What the file is called, and where it lies, is known to whoever holds it.
public enum ParsedFile: Sendable {
  case parsed(ParsedText)
  /// Nothing is known of what the file says.
  case unread(UnreadReason, FileKind)

  /// Reads bytes as a file of a kind. Bytes that are not UTF-8 are not read further.
  public init(_ bytes: [UInt8], as kind: FileKind) {
    if let offset = firstInvalidUTF8(in: bytes) {
      self = .unread(.notUTF8(at: TextOffset(clamping: offset), ForeignFormat(bytes)), kind)
    } else {
      self = .parsed(ParsedText(SyntaxTree(bytes, as: kind)))
    }
  }

  /// What the file says; of a file that was not read, that it was not.
  public var facts: Facts {
    switch self {
    case .parsed(let text): text.facts
    case .unread(_, let kind): Facts(unread: kind)
    }
  }

  /// The file's text and facts; nil where it was not read.
  public var text: ParsedText? {
    switch self {
    case .parsed(let text): text
    case .unread: nil
    }
  }
}
