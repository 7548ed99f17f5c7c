// One spelling of a name for all that a reader takes for the same.

/// Equal for words that are the same name: an apostrophe or a hyphen of whatever shape is one, and so is white space.
public func foldedName(_ name: String) -> String {
  var name = name
  return name.withUTF8 { bytes in
    let scanner = NameScanner(bytes: bytes)
    var folded = ""
    var last: NameToken?
    var (gap, index) = (NameGap.none, scanner.start(after: 0))
    while index < bytes.count {
      let token = scanner.token(at: index)
      if gap.isSpace(last, token) { folded += " " }
      folded += scanner.folded(token)
      last = token
      (gap, index) = scanner.gap(after: token.end)
    }
    return folded
  }
}
