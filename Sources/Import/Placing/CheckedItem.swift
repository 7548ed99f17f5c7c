// An item that is to be written into a tag, read by itself.

internal import Corpus
internal import Syntax
internal import Text

/// What an item says, where it says something and ends in its own tag.
struct CheckedItem: Sendable {
  enum Kind: Sendable {
    case name, date, statement, not, note
    /// Whether words in several places can be one, by a label.
    var takesLabel: Bool { self == .name || self == .statement }
  }

  /// As it can be written: a clause that stands twice is left out the second time, as it is when it is read.
  private(set) var source: String
  private(set) var kind: Kind
  /// The handles that it uses, with what a definition of each would begin with.
  private(set) var uses: [(handle: Handle, sigil: Sigil)] = []
  /// Of a statement, how many holders take a position on an actor or an issue, once for each of these.
  private(set) var positions = 0
  /// Whether it is a statement with a date of its own (`on`).
  private(set) var isDated = false

  /// nil where Dossier would not read it as one item of one tag that makes a fact.
  init?(_ source: String) {
    guard !source.isEmpty, let first = Self.tree(source) else { return nil }
    var tree = first
    var written = source
    let doubles = tree.problems.filter { $0.kind == .duplicateClause }
    if !doubles.isEmpty {
      let bytes = doubles.map { TextEdit($0.range, "") }.applied(to: tree.bytes)
      written = String(decoding: bytes[Self.before.utf8.count..<bytes.count - Self.behind.utf8.count], as: UTF8.self)
      guard let second = Self.tree(written) else { return nil }
      tree = second
    }
    guard tree.problems.isEmpty else { return nil }
    let facts = ParsedText(tree).facts
    let notes = facts.notes.count
    switch (facts.mentions.count + facts.topics.count, facts.dates.count, facts.statements.count, facts.nots.count) {
    case (1, 0, 0, 0) where notes == 0: kind = .name
    case (0, 1, 0, 0) where notes == 0 && facts.dates[0].when.kind != nil: kind = .date
    case (0, 0, 1, 0) where notes == 0: kind = .statement
    case (0, 0, 0, 1): kind = .not
    case (0, 0, 0, 0) where notes == 1: kind = .note
    default: return nil
    }
    self.source = written.trimmed
    positions = facts.uses.count { $0.role == .holder } * facts.uses.count { $0.role == .target }
    isDated = facts.statements.first?.dateSource == .clause
    uses = facts.uses.compactMap { use in facts.handle(of: use).map { ($0, use.sigil) } }
  }

  private static let before = "---\nx{"
  private static let behind = "}\n"

  /// The article of one tag that holds the item alone.
  private static func tree(_ source: String) -> SyntaxTree? {
    let tree = SyntaxTree(article: Array((before + source + behind).utf8))
    guard tree.plainText == Array("x\n".utf8), tree.marks.count == 1, tree.foot == nil,
      let mark = tree.marks.first,
      tree.children(of: Int(mark.tag)).count(where: { tree.nodes[$0].kind.isItem }) == 1,
      !tree.children(of: Int(mark.tag)).contains(where: { tree.nodes[$0].kind == .semicolon })
    else { return nil }
    return tree
  }
}
