// Where lines of a header end without their line ends.

internal import Text

extension SyntaxTree {
  /// The end of the line that ends at `offset`, without its line end; `offset` itself where no line end stands there.
  public func contentEnd(before offset: Int) -> Int {
    guard bytes.byte(offset - 1) == 0x0A else { return offset }
    return bytes.byte(offset - 2) == 0x0D ? offset - 2 : offset - 1
  }

  /// Where the header's last line that is not blank ends, without its line end; the header's start where there is none.
  public var headerContentEnd: Int {
    let start = Int(header.start)
    var end = Int(header.end)
    while end > start {
      let content = Swift.max(contentEnd(before: end), start)
      var line = content
      while line > start, bytes[line - 1] != 0x0A { line -= 1 }
      if !bytes.isBlank(line, content) { return content }
      end = line
    }
    return start
  }
}
