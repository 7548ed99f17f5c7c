// Two versions of an article or of a codebook made one.

internal import Syntax
internal import Text

struct FileMerge {
  let bytes: [UInt8]
  /// How many places the two contradict each other in.
  let conflicts: Int

  /// nil where the three have not one text, or hold markup that marks no words: then their lines must be merged.
  init?(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], isCodebook: Bool) {
    if let one = ThreeWay.choice(base, ours, theirs) {
      (bytes, conflicts) = (one, 0)
      return
    }
    func tree(_ bytes: [UInt8]) -> SyntaxTree {
      isCodebook ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)
    }
    let (old, x, y) = (tree(base), tree(ours), tree(theirs))
    guard !Self.holdsMarkers(x), !Self.holdsMarkers(y) else { return nil }
    if isCodebook {
      guard let merged = Self.header(old, x, y) else { return nil }
      (bytes, conflicts) = (merged.bytes, merged.conflicts)
      return
    }
    let (a, b) = LabelClashes.resolved(old, x, y)
    guard old.hasHeader, a.hasHeader, b.hasHeader, let header = Self.header(old, a, b),
      let rule = ThreeWay.choice(Self.rule(old), Self.rule(a), Self.rule(b)),
      let first = MarkedBody(old), let second = MarkedBody(a), let third = MarkedBody(b),
      first.text == second.text, first.text == third.text
    else { return nil }
    let body = BodyMerge(first, second, third)
    if !body.hasConflict {
      // What is written is read as it was meant.
      guard let read = MarkedBody(article: Array("---\n".utf8) + body.ours.bytes), read.text == first.text,
        read.tags.mapValues(\.items) == body.ours.tags.mapValues(\.items)
      else { return nil }
    }
    guard let foot = Self.foot(old, a, b) else { return nil }
    bytes = header.bytes + rule + body.bytes + foot.bytes
    conflicts = header.conflicts + foot.conflicts + body.conflicts
  }

  private static func holdsMarkers(_ tree: SyntaxTree) -> Bool { tree.problems.contains { $0.kind == .conflictMarker } }

  /// The line between header and text.
  private static func rule(_ tree: SyntaxTree) -> [UInt8] {
    Array(tree.bytes[Int(tree.header.end)..<Int(tree.body.start)])
  }

  private static func nodes(_ kind: SyntaxKind, _ tree: SyntaxTree) -> [Int] {
    tree.children(of: 0).first { tree.nodes[$0].kind == kind }.map { Array(tree.children(of: $0)) } ?? []
  }

  /// nil where the blocks are not the header again.
  private static func header(_ old: SyntaxTree, _ a: SyntaxTree, _ b: SyntaxTree) -> (bytes: [UInt8], conflicts: Int)? {
    let blocks = [old, a, b].map { tree in
      let blocks = LineBlock.all(nodes(.header, tree), tree)
      return blocks.flatMap(\.bytes) == Array(tree.bytes[tree.header.indices]) ? blocks : nil
    }
    guard let x = blocks[0], let y = blocks[1], let z = blocks[2],
      let start = ThreeWay.choice(
        Array(old.bytes[..<Int(old.header.start)]),
        Array(a.bytes[..<Int(a.header.start)]),
        Array(b.bytes[..<Int(b.header.start)])
      )
    else { return nil }
    let merge = BlockMerge(x, y, z)
    return (start + merge.bytes, merge.conflicts)
  }

  /// What stands behind the text; nil where it cannot be merged line by line.
  private static func foot(_ old: SyntaxTree, _ a: SyntaxTree, _ b: SyntaxTree) -> (bytes: [UInt8], conflicts: Int)? {
    func rest(_ tree: SyntaxTree) -> [UInt8] { Array(tree.bytes[Int(tree.body.end)...]) }
    if let one = ThreeWay.choice(rest(old), rest(a), rest(b)) { return (one, 0) }
    func rule(_ tree: SyntaxTree) -> [UInt8] {
      guard let foot = tree.foot else { return [] }
      return Array(tree.bytes[Int(tree.body.end)..<Int(foot.start)])
    }
    guard let start = ThreeWay.choice(rule(old), rule(a), rule(b)) else { return nil }
    var blocks: [[LineBlock]] = []
    for tree in [old, a, b] {
      let all = LineBlock.all(nodes(.foot, tree), tree)
      guard all.flatMap(\.bytes) == (tree.foot.map { Array(tree.bytes[$0.indices]) } ?? []) else { return nil }
      blocks.append(all)
    }
    let merge = BlockMerge(blocks[0], blocks[1], blocks[2])
    return (start + merge.bytes, merge.conflicts)
  }
}
