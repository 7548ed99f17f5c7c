// The examples of the checks' pages, as a person reads them.

extension RulePage {
  /// An example with what is reported between `begin` and `end` instead of the page's own marks; without a last line end.
  ///
  /// The marks of a page are `<<` and `>>`; a conflict marker of git is longer, and text.
  public static func marked(_ example: String, _ begin: String, _ end: String) -> String {
    var text = ""
    var isMarked = false
    var rest = example.hasSuffix("\n") ? example.dropLast() : example[...]
    while !rest.isEmpty {
      if !isMarked, rest.hasPrefix("<<") {
        (isMarked, rest) = (true, rest.dropFirst(2))
        text += begin
      } else if isMarked, rest.hasPrefix(">>"), !rest.hasPrefix(">>>"), text.last != ">" {
        (isMarked, rest) = (false, rest.dropFirst(2))
        text += end
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text
  }
}
