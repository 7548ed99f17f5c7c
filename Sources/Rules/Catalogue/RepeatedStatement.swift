// One statement, coded twice in a paragraph.

internal import Corpus
internal import Syntax
internal import Text

enum RepeatedStatement: FileRule {
  static let page = RulePage(
    "repeated-statement",
    .warning,
    .statements,
    "A paragraph has the same statement twice: the same holders, position, targets, clauses and variables.",
    why:
      "The position counts twice. If both spans are words of one statement, give them one label: `{^1: @us -rejects #quotas}` and `{^1}`.",
    wrong: "[No limits]{@us -rejects #quotas}, they{@us} said, [none at all]{<<@us -rejects #quotas>>}.",
    right: "[No limits]{^1: @us -rejects #quotas}, they{@us} said, [none at all]{^1}."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    guard facts.statements.count > 1, mayRepeat(facts) else { return }
    var first: [Key: Int] = [:]
    for (place, statement) in facts.statements.enumerated() where statement.paragraph >= 0 {
      // A date that cannot be read is like no other.
      if statement.dateSource == .clause, statement.when?.days == nil { continue }
      let key = Key(statement, file)
      guard let same = first[key] else {
        first[key] = place
        continue
      }
      list.report(
        shown(statement, file),
        "this paragraph has the same statement twice: give both spans one label, such as `{^1: …}` and `{^1}`, or delete one",
        related: [RelatedPlace(path: nil, range: shown(facts.statements[same], file), message: "the same statement")]
      )
    }
  }

  /// Whether two statements of one paragraph share sign, verb, holder and target: asked of every file, so by numbers alone.
  private static func mayRepeat(_ facts: Facts) -> Bool {
    var numbers = facts.statements.map { statement in
      var number = UInt64(UInt32(bitPattern: statement.paragraph)) << 8 | UInt64(statement.sign.rawValue)
      for use in facts.uses(statement.uses) where use.role == .holder || use.role == .verb || use.role == .target {
        // A sum, so that the order of a list is of no account.
        number = number &+ (UInt64(UInt32(bitPattern: use.handle)) &* 0x9E37_79B9_7F4A_7C15)
      }
      return number
    }
    // To sort the few of an article is faster than to hash them.
    numbers.sort()
    return zip(numbers, numbers.dropFirst()).contains { $0 == $1 }
  }

  /// The words of a statement of the foot, else the statement: where it must be changed.
  private static func shown(_ statement: Statement, _ file: FileCheck) -> TextRange {
    guard let foot = file.tree.foot, foot.encloses(statement.item) else { return statement.item }
    return file.facts.spans(statement).first ?? statement.item
  }

  /// All that a statement says, whatever the order of its lists and clauses; notes are of no account.
  private struct Key: Hashable {
    var paragraph: Int32
    var sign: Sigil
    var reality: Factuality?
    var days: DayRange?
    var handles: Set<Part>
    var labels: Set<Label>
    var dates: Set<Dates>
    var variables: Set<ItemTail.Variable> = []

    struct Part: Hashable {
      var role: UseRole
      var handle: Int32
    }

    struct Label: Hashable {
      var place: LabelUse.Place
      var name: String
    }

    struct Dates: Hashable {
      var role: UseRole
      var days: DayRange?
    }

    init(_ statement: Statement, _ file: FileCheck) {
      let facts = file.facts
      paragraph = statement.paragraph
      sign = statement.sign
      reality = statement.reality
      days = statement.when?.days
      handles = Set(facts.uses(statement.uses).map { Part(role: $0.role, handle: $0.handle) })
      labels = Set(facts.labels(statement).map { Label(place: $0.place, name: $0.name) })
      if facts.uses(statement.uses).contains(where: { $0.role == .variable }) {
        variables = Set(file.tree.tail(of: statement.item).variables)
      }
      dates = Set(facts.clauseDates(statement).map { Dates(role: $0.role, days: $0.when.days) })
    }
  }
}
