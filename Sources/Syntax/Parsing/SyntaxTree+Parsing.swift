// From bytes to a tree: the parts of a file in their order.

internal import Text

extension SyntaxTree {
  /// Reads an article. Never fails; takes time in proportion to the bytes, whatever they hold.
  public init(article bytes: [UInt8]) {
    let layout = Layout(article: bytes)
    var builder = TreeBuilder(bytes)
    let root = builder.open(.article, at: 0)
    builder.leaf(.byteOrderMark, 0, layout.start)
    if layout.firstRule != nil {
      let header = builder.open(.header, at: layout.header.lowerBound)
      HeaderParser.parse(layout.header, into: &builder)
      builder.close(header, at: layout.header.upperBound)
    }
    if let rule = layout.firstRule {
      builder.leaf(.rule, rule.start, rule.next)
      if rule.start == layout.start, layout.secondRule != nil, layout.bodyBeginsLikeHeader(bytes) {
        builder.problem(.frontMatter, rule.start, builder.trimEnd(rule.start, rule.contentEnd))
      }
    }
    let body = builder.open(.body, at: layout.body.lowerBound)
    var text = BodyParser(layout.body)
    text.parse(into: &builder)
    builder.close(body, at: layout.body.upperBound)
    if let rule = layout.secondRule, let end = layout.footBreak, let range = layout.foot {
      builder.leaf(.lineEnd, end.lowerBound, end.upperBound)
      builder.leaf(.rule, rule.start, rule.next)
      let foot = builder.open(.foot, at: range.lowerBound)
      FootParser.parse(range, into: &builder)
      builder.close(foot, at: range.upperBound)
    }
    builder.close(root, at: bytes.count)
    self.init(builder, header: layout.header, body: layout.body, foot: layout.foot, hasHeader: layout.firstRule != nil)
  }

  /// Reads a codebook: a header alone, in which a rule is a malformed line.
  public init(codebook bytes: [UInt8]) {
    let start = bytes.lengthOfByteOrderMark
    var builder = TreeBuilder(bytes)
    let root = builder.open(.codebook, at: 0)
    builder.leaf(.byteOrderMark, 0, start)
    let header = builder.open(.header, at: start)
    HeaderParser.parse(start..<bytes.count, into: &builder)
    builder.close(header, at: bytes.count)
    builder.close(root, at: bytes.count)
    let end = bytes.count..<bytes.count
    self.init(builder, header: start..<bytes.count, body: end, foot: nil, hasHeader: true)
  }

  private init(
    _ builder: consuming TreeBuilder,
    header: Range<Int>,
    body: Range<Int>,
    foot: Range<Int>?,
    hasHeader: Bool
  ) {
    bytes = builder.bytes
    nodes = builder.nodes
    marks = builder.marks
    problems = builder.problems
    if problems.count > 1 { problems.sort { $0.range < $1.range } }
    self.header = TextRange(header.lowerBound, header.upperBound)
    self.body = TextRange(body.lowerBound, body.upperBound)
    self.foot = foot.map { TextRange($0.lowerBound, $0.upperBound) }
    self.hasHeader = hasHeader
    landmarks = Self.landmarks(nodes)
  }
}
