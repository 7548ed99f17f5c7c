// What a survey counted, as rows: one for each group, or one for each stance.

internal import Analysis
internal import Corpus
internal import Syntax

struct SurveyRows {
  let shown: ShownCorpus

  /// The columns that a table leaves out where they say nothing.
  static let optional: Set<String> = Set(
    ["neither", "reported", "derived", "first", "last", "name", "defined_in"]
      + StanceKind.allCases.filter { $0 != .fact }.map(\.name)
  )

  func groups(_ survey: StanceSurvey, by grouping: StanceGrouping) -> SurveyTable {
    let kinds = StanceKind.allCases.filter { $0 != .fact }
    let names =
      grouping == .actor || grouping == .issue ? ["name", "defined_in"] : grouping == .article ? ["name"] : []
    var table = SurveyTable()
    table.columns = [grouping.rawValue] + names + ["for", "against", "neither"] + kinds.map(\.name)
    table.columns += ["all", "reported", "derived", "first", "last"]
    table.rows = survey.groups(by: grouping).map { group in
      let counts = group.counts
      let days = group.table.days
      var row = self.names(group.key)
      row += [counts.supports, counts.opposes, counts.neutral].map { .number($0) }
      row += kinds.map { .number(counts[$0]) }
      row += [counts.all, counts.reported, counts.derived].map { .number($0) }
      row += [days?.lowerBound, days?.upperBound].map { .text($0.map { "\($0)" } ?? "") }
      return row
    }
    return table
  }

  /// What a group is called, in the columns before the numbers.
  private func names(_ key: StanceGroup.Key) -> [SurveyTable.Cell] {
    switch key {
    case .article(let path): [.text(path), .text(title(ofArticle: path))]
    case .referent(let referent):
      [.text(Self.name(referent)), .text(shown.title(referent)), .text(shown.owner(referent) ?? "")]
    case .month(let period): [.text(period.name)]
    case .coder(let coder): [.text(coder ?? "")]
    }
  }

  private func title(ofArticle path: String) -> String {
    shown.snapshot.file(at: path).flatMap { shown.snapshot.record($0)?.facts.title } ?? ""
  }

  /// An actor without its `@`, which would begin a formula in a spreadsheet; an issue with its `#`.
  private static func name(_ referent: Referent) -> String {
    referent.handle.namespace == .actor ? referent.handle.name : referent.handle.written
  }

  /// A row for each stance, with its place and its words.
  func stances(_ survey: StanceSurvey) -> SurveyTable {
    var table = SurveyTable()
    table.columns = [
      "file", "line", "date", "holder", "holder_name", "position", "verb", "strength", "target", "target_name", "kind",
      "condition", "via", "derived_from", "coder", "words",
    ]
    table.rows = survey.stances.compactMap { stance in
      guard let source = shown.source(of: stance), let holder = shown.holder(stance), let target = shown.target(stance)
      else { return nil }
      return [
        .text(source.path), .number(source.line), .text(source.date ?? ""), .text(Self.name(holder)),
        .text(shown.title(holder)), .text(stance.sign.position), .text(source.verb),
        .strength(shown.snapshot.strength(of: stance)), .text(Self.name(target)), .text(shown.title(target)),
        .text(StanceKind(stance).name), .text(stance.marks.contains(.conditional) ? "yes" : ""),
        .text(source.reporters.map(Self.name).joined(separator: ", ")),
        .text(source.label.map { "^" + $0 } ?? ""), .text(shown.snapshot.record(stance.file)?.facts.coder ?? ""),
        .text(source.words.joined(separator: " … ")),
      ]
    }
    return table
  }
}

extension Sigil {
  /// A sign as a word that is no formula: `for`, `against`, `neither`.
  var position: String {
    switch self {
    case .supports: "for"
    case .opposes: "against"
    case .neutral, .actor, .issue, .variable: "neither"
    }
  }
}
