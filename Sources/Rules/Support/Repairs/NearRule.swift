// A line that was meant as the rule `---` and is none.

internal import Syntax
internal import Text

enum NearRule {
  static let message = "this line is no rule: write three hyphens at the left margin and nothing else, `---`"

  /// Whether a line, without its line end, has nothing but the same hyphens, dashes or other marks of a rule, and is not
  /// `---` itself.
  static func isOne(_ line: String) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    guard let first = marks.first, "-–—−=_*~".contains(first), marks.allSatisfy({ $0 == first }) else { return false }
    let isDash = first == "–" || first == "—"
    return (marks.count >= 2 || isDash) && !(line.hasPrefix("---") && marks.count == 3 && first == "-")
  }

  /// Writes the rule. The file is read anew: what stood before the line is its header then, or its text.
  static func fix(_ line: TextRange) -> Fix {
    var fix = Fix("Replace by ---", isSafe: false, TextEdit(line, "---"))
    fix.effect = .readAnew
    return fix
  }
}
