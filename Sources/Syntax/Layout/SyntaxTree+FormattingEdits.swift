// The one layout of headers, tags and feet: the white space between their parts, as edits from what is written.

public import Text

extension SyntaxTree {
  /// What lays the file out as the reference says, in the order of place; empty where it is laid out so already.
  ///
  /// White space alone is touched, and of the text only that within tags. No line is added, joined or left out. What
  /// cannot be read stays as it stands. Takes time in proportion to the nodes.
  public var formattingEdits: [TextEdit] {
    var pass = FormattingPass(self)
    pass.run()
    return pass.edits
  }
}
