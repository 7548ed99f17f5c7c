// Random slips in files, the same in every run.

public import TestSupport

extension FileSet {
  /// Puts some slips into random places: bytes that are lost, and pieces of markup that are put in. All stays UTF-8.
  public mutating func damage(_ random: inout Seeded) {
    for index in files.indices where Bool.random(using: &random) || files.count == 1 {
      for _ in 0...Int.random(in: 0..<6, using: &random) {
        var scalars = Array(String(decoding: files[index].bytes, as: UTF8.self).unicodeScalars)
        let start = Int.random(in: 0...scalars.count, using: &random)
        let lost = Bool.random(using: &random) ? 0 : Int.random(in: 0..<4, using: &random)
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        scalars.replaceSubrange(start..<min(scalars.count, start + lost), with: Array(piece.unicodeScalars))
        files[index].bytes = scalars.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
      }
    }
  }

  private static let pieces = [
    "", "", "[", "]", "{", "}", "]{", "{}", "[a]{}", "{ }", "\\", "\"", "\n", "\r\n", "\n\n", "---\n", "\n---\n", " ",
    "  ",
    "\t", "\u{A0}", "\u{200F}", ",", ";", ":", " | ", "?!", ",{@us}", "a,{@us}", "{@us}{#quotas}", "{@us}{}", "{1993}",
    "{@uss}", "{@us -rejects #quota}", "{@us +rejects #quotas on 1993-04-17 on 1993}", " via @article",
    " to @us to @us",
    "note \"a", "1993-4-7", "｛＠us｝", "[b]｛＠us｝", "東京{@us}", "title: a\n", "tilte: a\n", "@us: United States\n",
    "  also: a |b , 1993\n", "  kind :person \n", "  colour: red\n", "^1: @us - #quotas\n", "^1", "// a \n",
    "@aide: an aide\n",
    "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "é", "e\u{301}", "😀",
  ]
}
