// The outline of a file: its parts as a reader names them, each within what it is in.

import Corpus
import Features
import Fixtures
import Syntax
import TestSupport
import Testing
import Text

@Suite struct OutlineTests {
  /// A line for each item, indented by its depth: kind, name, detail, and the bytes that are selected.
  private func picture(_ files: String) throws -> [String] {
    let context = try Cursor(files).context
    func lines(_ item: OutlineItem, _ depth: Int) -> [String] {
      let indent = String(repeating: "  ", count: depth)
      let detail = item.detail.isEmpty ? "" : " | \(item.detail)"
      let selected = context.tree.string(item.selection)
      return ["\(indent)\(item.kind): \(item.name)\(detail)\(selected.isEmpty ? "" : " <\(selected)>")"]
        + item.children.flatMap { lines($0, depth + 1) }
    }
    return Outline.of(context.tree, context.facts).flatMap { lines($0, 0) }
  }

  @Test func anArticleHasHeaderParagraphsAndFoot() throws {
    let files = """
      -- a.article --
      <|>title: Quotas
      published: 1993-04-17
      @aide: an aide
        kind: anonymous
      ---
      [The aide]{@aide} [said\\[!\\]
      no]{@aide -rejects #quotas; @aide - #talks} and [more]{^1}.

      No statement here, but [a name]{@us}.
      ---
      ^1: @us +demands #talks
      ^2: nothing
      """
    #expect(
      try picture(files) == [
        "header: Header | Quotas <Quotas>",
        "  definition(Corpus.Namespace.actor): an aide | @aide <@aide>",
        "    property: kind | anonymous <kind>",
        "paragraph: The aide said[!] no and more.",
        "  statement: “said[!] no” | @aide -rejects #quotas <said\\[!\\]\nno>",
        "  statement: “said[!] no” | @aide - #talks <said\\[!\\]\nno>",
        "  statement: “more” | @us +demands #talks <more>",
        "paragraph: No statement here, but a name.",
        "foot: Foot",
        "  label: ^1 | @us +demands #talks <^1>",
        "  label: ^2 | nothing <^2>",
      ]
    )
  }

  @Test func aCodebookHasItsDefinitions() throws {
    let files = """
      -- b.codebook --
      <|>title: Rice
      check label-unused: off
      #rice: Rice
      -bars: will not let it in
        weight: -0.5
      %tone:
      @a b: no handle
      """
    #expect(
      try picture(files) == [
        "definition(Corpus.Namespace.issue): Rice | #rice <#rice>",
        "definition(Corpus.Namespace.verb): will not let it in | -bars <-bars>",
        "  property: weight | -0.5 <weight>",
        // Without a title the handle is the name.
        "definition(Corpus.Namespace.variable): %tone | %tone <%tone>",
      ]
    )
  }

  @Test func whatIsMissingHasNoLine() throws {
    #expect(try picture("-- a.article --\n<|>") == [])
    #expect(try picture("-- a.article --\n<|>Text without a header.\n") == ["paragraph: Text without a header."])
    #expect(try picture("-- a.article --\n<|>---\n \n---\n// nothing\n") == [])
    // A tag that marks no statement makes none.
    #expect(try picture("-- a.article --\n<|>---\nx{@us}\n") == ["paragraph: x"])
  }

  @Test func longNamesAreCut() throws {
    let words = String(repeating: "日本 ", count: 900)
    let lines = try picture("-- a.article --\n<|>---\n\(words)\n")
    #expect(lines.first.map { $0.unicodeScalars.count } == "paragraph: ".count + 81)
    #expect(lines.first?.hasSuffix("…") == true)
  }

  /// A client drops an outline whose items do not lie in each other, or that has an empty name.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func everyItemLiesWithinWhatItIsIn(seed: UInt64) throws {
    var random = Seeded(seed: seed)
    var files = FileSet(cabinet + "-- a.article --\n" + article)
    files.damage(&random)
    for file in files.files {
      let tree = SyntaxTree(file.bytes, as: file.kind)
      func check(_ items: [OutlineItem], within outer: TextRange) {
        for item in items {
          #expect(outer.encloses(item.range), "\(item) in \(outer)")
          #expect(item.range.encloses(item.selection), "\(item)")
          #expect(!item.name.isEmpty && !item.name.contains("\n"), "\(item)")
          check(item.children, within: item.range)
        }
      }
      check(Outline.of(tree, Facts(tree)), within: TextRange(0, tree.bytes.count))
    }
  }

  private let article = """
    title: Talks
    @aide: an aide
      in: @us
    ---
    [The aide]{@aide} [said no]{@aide -rejects #quotas}.

    [He [asked]{^1}]{@us} for it{#talks}.
    ---
    ^1: @us +demands #talks
    """
}
