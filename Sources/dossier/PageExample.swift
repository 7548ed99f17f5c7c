// The examples of the checks' pages, as a person reads them.

internal import Rules

extension RulePage {
  /// An example with what is told between `begin` and `end` instead of the page's own marks; without a last line end.
  ///
  /// The marks of a page are `<<` and `>>`; a conflict marker of git is longer, and text.
  static func marked(_ example: String, _ begin: String, _ end: String) -> String {
    var text = ""
    var isTold = false
    var rest = example.hasSuffix("\n") ? example.dropLast() : example[...]
    while !rest.isEmpty {
      if !isTold, rest.hasPrefix("<<") {
        (isTold, rest) = (true, rest.dropFirst(2))
        text += begin
      } else if isTold, rest.hasPrefix(">>"), !rest.hasPrefix(">>>"), text.last != ">" {
        (isTold, rest) = (false, rest.dropFirst(2))
        text += end
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text
  }
}
