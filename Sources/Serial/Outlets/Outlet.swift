// A kind of place where text is read by a person or a program, and where some characters are more than text.

/// One way from text to one kind of place: a terminal, a card in Markdown, the log of a CI service, XML, a string of JSON.
/// Whatever comes from files, paths and arguments goes that way, wherever in the program it is written.
public protocol Outlet {
  /// Appends text so that it is read there as this text and does nothing else.
  static func append(_ text: String, to bytes: inout [UInt8])
}
