// What an actor stands for, who stands where on an issue, and counts by something, for a person.

internal import Analysis
internal import Corpus
internal import Features
internal import Reports
internal import Serial

struct SurveyPicture {
  let shown: ShownCorpus
  let survey: StanceSurvey
  let query: StanceQuery

  /// A table with a row for each group, and what is left out of it.
  func table(by grouping: StanceGrouping) -> Escaped<PlainLine> {
    let table = SurveyRows(shown: shown).groups(survey, by: grouping).withoutEmpty(SurveyRows.optional)
    let rows: Escaped<PlainLine> = table.rows.isEmpty ? "no stand\n" : table.text(shown.palette)
    return "\(heading)\n\(rows)\n\(shown.closing)\n"
  }

  /// Every stance with its words: of an actor by what it is on, else by who holds it.
  var list: Escaped<PlainLine> {
    let part: StanceTable.Part = query.actor != nil && query.target == nil ? .target : .holder
    var text = heading
    for group in StanceTable(survey.stances).groups(by: part, in: shown.snapshot) {
      let name = shown.palette.bold("\(group.referent.handle.written)")
      let counts = shown.palette.dim("\(group.table.counts.words)")
      text += "\n\(name)  \(shown.title(group.referent))  \(counts)\n"
      for stance in group.table.stances {
        text += StanceLine(shown: shown).text(stance, but: asked(group.referent, part), indent: 4, withSign: true)
      }
    }
    return "\(text)\(taken)\n\(shown.closing)\n"
  }

  /// The target that needs no name in each line.
  private func asked(_ group: Referent, _ part: StanceTable.Part) -> Referent? {
    part == .target ? group : query.target.map { shown.snapshot.referent(of: $0, in: nil) }
  }

  /// What was asked for, how often it is there, and what is left out.
  private var heading: Escaped<PlainLine> {
    var text: Escaped<PlainLine> = "\(shown.heading)\n"
    for handle in [query.actor, query.target].compactMap(\.self) {
      let title = shown.title(shown.snapshot.referent(of: handle, in: nil))
      text += "\(shown.palette.bold("\(handle.written)"))\(title == handle.written ? "" : "  \(title)")\n"
    }
    let counts = survey.counts
    let own = survey.stances.count { stance in
      query.actor.map { shown.snapshot.handle(stance.holder) == $0 } ?? true
        && query.target.map { shown.snapshot.handle(stance.target) == $0 } ?? true
    }
    var words = counts.all == 0 ? "no stand" : "\(plural(counts.all, "stand")): \(counts.words)"
    if own < counts.all { words += "; \(counts.all - own) of what is in it" }
    text += "\(words)\(survey.leftOut)\n"
    return text
  }

  /// The stands that others take on the actor: a line.
  private var taken: Escaped<PlainLine> {
    guard let actor = query.actor, query.target == nil else { return "" }
    var others = query
    (others.actor, others.target) = (nil, actor)
    let counts = StanceSurvey(shown.articles, in: shown.snapshot, others).counts
    return counts.all == 0 ? "" : "\non it: \(counts.words) (dossier show --issue \(actor.written))\n"
  }
}

extension StanceSurvey {
  /// `; left out: 2 repeated`; empty where nothing is.
  var leftOut: String {
    let parts = [
      (derived, "derived"), (otherThanFacts, "other than facts"), (undated, "without a date"), (repeated, "repeated"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "" : "; left out: \(words.joined(separator: ", "))"
  }
}
