// What stands between two pieces of a text: nothing, or white space.

/// What stands between two tokens.
enum NameGap {
  case none, space
  /// White space with a line end in it.
  case lineEnd
  /// White space with a blank line in it: a paragraph ends.
  case blankLine

  /// Whether the gap is a space to a reader: a line end between two characters of scripts that set none is not.
  @inline(__always)
  func isSpace(_ last: NameToken?, _ next: NameToken) -> Bool {
    switch self {
    case .none: false
    case .space, .blankLine: true
    case .lineEnd: last?.kind != .unspaced || next.kind != .unspaced
    }
  }
}
