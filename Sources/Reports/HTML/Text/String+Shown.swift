// Names as pages show them where there is little room.

extension String {
  /// At most so many characters, the last of them `…` where some are left out.
  func cut(to count: Int) -> String {
    let shown = prefix(count)
    return shown.endIndex == endIndex ? self : shown.dropLast() + "…"
  }
}
