// Words of a statement within other words of the same statement.

internal import Corpus
internal import Syntax
internal import Text

enum NestedLabel: FileRule {
  static let page = RulePage(
    "nested-label",
    .warning,
    .statements,
    "Words that carry a label stand within other words with the same label.",
    why: "The words of the statement would hold them twice.",
    wrong:
      "-- a.article --\n---\nThey were [against both the <<old>>{^1} limits and the new]{^1}.\n---\n^1: @us -rejects #quotas\n",
    right:
      "-- a.article --\n---\nThey were [against both the old limits and the new]{^1}.\n---\n^1: @us -rejects #quotas\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for statement in file.facts.statements where statement.spans.count > 1 {
      guard let label = statement.label else { continue }
      report(Array(file.facts.spans(statement)), file.tree.string(label), &list)
    }
    for mention in file.facts.mentionsInParts { report(mention.words, "^\(mention.label)", &list) }
  }

  private static func report(_ spans: [TextRange], _ label: String, _ list: inout FindingList) {
    var outer: TextRange?
    for span in spans {
      guard let around = outer, span.start < around.end else {
        outer = span
        continue
      }
      list.report(
        span,
        "these words stand within other words of `\(label)`: take the label off one of the two",
        related: [RelatedPlace(path: nil, range: around, message: "the words around them")]
      )
    }
  }
}
