// An item of a tag, or a line of the foot, that cannot be read.

internal import Corpus
internal import Syntax
internal import Text

enum MalformedItem: VocabularyRule {
  static let runsAlone = true
  static let page = RulePage(
    "malformed-item",
    .error,
    .syntax,
    fix: true,
    "An item of a tag, or a line of the foot, does not follow the rules of the language.",
    why: """
      Dossier ignores the item and reads the other items of the tag. Words of a time, as in `on Friday{Friday}`, get the date that they
      mean as a fix; a name or a handle without its sigil gets the sigil.
      """,
    wrong: "-- a.article --\npublished: 1993-04-18\n---\nThey met on Friday{<<Friday>>}.\n",
    right: "-- a.article --\npublished: 1993-04-18\n---\nThey met on Friday{1993-04-16}.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    for label in file.facts.labels where label.place == .malformedLine { reportLoneMention(label, file, &list) }
    var repair: ItemRepair?
    for problem in file.tree.problems where problem.kind == .malformedItem || problem.kind == .malformedFootLine {
      let (range, fixes) = dated(problem, file)
      if !fixes.isEmpty {
        list.report(range, "this cannot be read: \(problem.detail)", fixes: fixes)
        continue
      }
      let known = repair ?? ItemRepair(file.tree, scope)
      repair = known
      let ways = list.isCounted ? [] : known.ways(problem)
      list.report(
        range,
        "this cannot be read: " + (ways.first?.reason ?? problem.detail) + didYouMean(ways.compactMap(\.meant)),
        fixes: ways.map(\.fix)
      )
    }
  }

  /// A mention behind a label that no other words carry: either its stance is still to come, or its other part.
  private static func reportLoneMention(_ label: LabelUse, _ file: FileCheck, _ list: inout FindingList) {
    let tree = file.tree
    guard let labelled = tree.path(at: label.range.start).last(where: { tree.nodes[$0].kind == .labelled }),
      let item = tree.children(of: labelled).first(where: {
        tree.nodes[$0].kind == .mention || tree.nodes[$0].kind == .topic
      })
    else { return }
    list.report(
      tree.nodes[item].range,
      "this cannot be read: a stance is missing (a sign, with or without a verb, and its target), or `{^\(label.name)}` on "
        + "the other words of this mention"
    )
  }

  /// The item where it is words of a time, with the dates that they mean.
  private static func dated(_ problem: SyntaxProblem, _ file: FileCheck) -> (TextRange, [Fix]) {
    let nodes = file.tree.nodes
    let path = file.tree.path(at: problem.range.start)
    guard problem.kind == .malformedItem, !path.contains(where: { nodes[$0].kind == .labelled }),
      let item = path.last(where: { nodes[$0].kind == .malformed }).map({
        nodes[$0].range
      }),
      item.start == problem.range.start
    else { return (problem.range, []) }
    let marks = file.tree.marks
    let tag = marks.partitioningIndex { nodes[Int($0.tag)].range.end >= item.end }
    guard tag < marks.count, nodes[Int(marks[tag].tag)].range.encloses(item) else { return (problem.range, []) }
    let fixes = WordsAsDate.fixes(item, at: marks[tag].words, file)
    return fixes.isEmpty ? (problem.range, []) : (item, fixes)
  }
}
