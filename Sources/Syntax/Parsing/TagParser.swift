// What stands between a tag's braces: items set apart by semicolons.

internal import Text

enum TagParser {
  static func parse(_ range: Range<Int>, into builder: inout TreeBuilder) {
    let text = TagLexer.spaceEnd(builder.bytes, range.lowerBound, range.upperBound)
    if text == range.upperBound {
      builder.leaf(.space, range.lowerBound, range.upperBound)
      builder.problem(.emptyTag, range.lowerBound - 1, range.upperBound + 1)
      return
    }
    var start = range.lowerBound
    var unclosed = false
    var index = start
    var lost: Int?
    while index <= range.upperBound {
      if index == range.upperBound || builder.bytes[index] == 0x3B {
        ItemParser.parse(start, index, unclosedString: lost, into: &builder)
        builder.leaf(.semicolon, index, min(index + 1, range.upperBound))
        start = index + 1
        lost = nil
      } else if builder.bytes[index] == 0x22, !unclosed {
        if let end = TagLexer.stringEnd(builder.bytes, index, range.upperBound) {
          index = end
          continue
        }
        unclosed = true
        lost = index
      }
      index += 1
    }
  }
}
