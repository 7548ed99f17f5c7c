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
