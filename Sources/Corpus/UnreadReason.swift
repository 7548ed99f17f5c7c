// Why a file was not read.

public import Text

/// Why nothing is known of what a file says.
public enum UnreadReason: Hashable, Sendable {
  /// From this byte on the file is not UTF-8. The first bytes may say what it is.
  case notUTF8(at: TextOffset, ForeignFormat?)
  /// The file holds more bytes than are read.
  case tooLarge
  /// The disk did not give the file.
  case unreadable
}
