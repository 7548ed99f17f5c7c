// What stands between a tag's braces: items set apart by semicolons.

enum TagParser {
  static func parse(_ range: Range<Int>, into builder: inout TreeBuilder) {
    let text = TagLexer.spaceEnd(builder.bytes, range.lowerBound, range.upperBound)
    if text == range.upperBound {
      builder.leaf(.space, range.lowerBound, range.upperBound)
      builder.problem(.emptyTag, range.lowerBound - 1, range.upperBound + 1)
      return
    }
    for item in TagItems(builder.bytes, range) {
      let end = item.range.upperBound
      ItemParser.parse(item.range.lowerBound, end, unclosedString: item.unclosedString, into: &builder)
      builder.leaf(.semicolon, end, min(end + 1, range.upperBound))
    }
  }
}
