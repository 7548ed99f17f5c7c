// Who stands where: actors in rows, issues in columns, and a disc for what an actor says on an issue.

internal import Analysis
internal import Serial

struct StanceMatrix {
  private let content: ReportContent
  /// Places among the subjects: those with the most stands first.
  let actors: [Int]
  let issues: [Int]
  private let cells: [[StanceCounts]]
  /// How many actors and issues with stands are left out for want of room.
  let leftOut: (actors: Int, issues: Int)

  init(_ content: ReportContent, actors actorLimit: Int, issues issueLimit: Int) {
    self.content = content
    func first(_ limit: Int, _ isWanted: (Subject) -> Bool, _ stands: (Subject) -> Int) -> (places: [Int], all: Int) {
      let all = content.subjects.indices.filter { isWanted(content.subjects[$0]) && stands(content.subjects[$0]) > 0 }
      let sorted = all.sorted { a, b in
        let (x, y) = (stands(content.subjects[a]), stands(content.subjects[b]))
        return x != y ? x > y : a < b
      }
      return (Array(sorted.prefix(limit)), all.count)
    }
    let issues = first(issueLimit, { !$0.isActor }, { $0.taken.count })
    let shown = Set(issues.places)
    var onIssues = Array(repeating: 0, count: content.subjects.count)
    for stand in content.stands where shown.contains(Int(stand.target)) { onIssues[Int(stand.holder)] += 1 }
    let holders = content.subjects.indices.filter { onIssues[$0] > 0 }
      .sorted { onIssues[$0] != onIssues[$1] ? onIssues[$0] > onIssues[$1] : $0 < $1 }
    let actors = Array(holders.prefix(actorLimit))
    self.issues = issues.places
    self.actors = actors
    leftOut = (holders.count - actors.count, issues.all - issues.places.count)
    cells = actors.map { actor in
      let stances = Dictionary(grouping: content.subjects[actor].held) { content.stands[Int($0)].target }
      return issues.places.map { content.table(stances[Int32(clamping: $0)] ?? []).counts }
    }
  }

  var isEmpty: Bool { actors.isEmpty || issues.isEmpty }

  // MARK: Plot

  var svg: HTML {
    let (left, top, step, row) = (200.0, 150.0, 36.0, 26.0)
    let width = left + step * Double(issues.count) + 116
    let height = top + row * Double(actors.count) + 6
    let most = cells.joined().map(\.total).max() ?? 1
    var marks: HTML = ""
    for (column, issue) in issues.enumerated() {
      let x = left + step * (Double(column) + 0.5)
      let subject = content.subjects[issue]
      marks += """
        <line class="grid" x1="\(x.coordinate)" x2="\(x.coordinate)" y1="\(top.coordinate)" y2="\((height - 6).coordinate)"/>\
        <text class="label" data-href="\(subject.path)" transform="translate(\((x - 2).coordinate) \((top - 8).coordinate)) rotate(-40)">\
        <title>\(subject.title)</title>\(subject.title.cut(to: 32))</text>
        """
    }
    for (line, actor) in actors.enumerated() {
      let y = top + row * (Double(line) + 0.5)
      let subject = content.subjects[actor]
      marks += """
        <line class="grid" x1="\(left.coordinate)" x2="\((width - 116).coordinate)" y1="\(y.coordinate)" y2="\(y.coordinate)"/>\
        <text class="label" data-href="\(subject.path)" x="\((left - 8).coordinate)" y="\((y + 4).coordinate)" text-anchor="end">\
        <title>\(subject.title)</title>\(subject.title.cut(to: 30))</text>
        """
      for (column, counts) in cells[line].enumerated() where counts.all > 0 {
        let x = left + step * (Double(column) + 0.5)
        marks += disc(counts, x: x, y: y, most: most, actor: actor, issue: issues[column])
      }
    }
    return """
      <svg class="plot matrix" viewBox="0 0 \(width.coordinate) \(height.coordinate)" role="img" \
      aria-label="Stands of \(actors.count) actors on \(issues.count) issues; the same numbers are in the table below">\(marks)</svg>
      """
  }

  /// A disc as large as the number of stands: one colour and sign where all agree, a part of each where they do not; a ring
  /// where none is said as a fact.
  private func disc(_ counts: StanceCounts, x: Double, y: Double, most: Int, actor: Int, issue: Int) -> HTML {
    let (one, other) = (content.subjects[actor], content.subjects[issue])
    let size = (Double(max(counts.total, 1)) / Double(max(most, 1))).squareRoot()
    let radius = 6.5 + 5.5 * size
    let place: HTML = "cx=\"\(x.coordinate)\" cy=\"\(y.coordinate)\""
    let (pro, contra) = (counts.supports, counts.opposes)
    var shape: HTML
    var glyph: HTML
    if counts.total == 0 {
      shape = "<circle class=\"open\" \(place) r=\"6.5\"/>"
      glyph = "?"
    } else if pro > 0, contra > 0 {
      let share = (Double(pro) / Double(pro + contra) * 100).coordinate
      let half = (radius / 2).coordinate
      shape = """
        <circle class="against" \(place) r="\(radius.coordinate)"/>\
        <circle class="part" \(place) r="\(half)" stroke-width="\(radius.coordinate)" pathLength="100" stroke-dasharray="\(share) 100"/>
        """
      glyph = "\u{00B1}"
    } else {
      let name: HTML = pro > 0 ? "for" : contra > 0 ? "against" : "neither"
      shape = "<circle class=\"\(name)\" \(place) r=\"\(radius.coordinate)\"/>"
      glyph = pro > 0 ? "+" : contra > 0 ? "\u{2212}" : "~"
    }
    return """
      <g data-href="statements.html#actor=\(one.query)&amp;issue=\(other.query)">\
      <title>\(one.title) on \(other.title): \(CountWords(counts).plain)</title>\(shape)\
      <text class="glyph\(counts.total == 0 ? " hollow" : "")" x="\(x.coordinate)" y="\((y + 4).coordinate)" text-anchor="middle">\(glyph)</text></g>
      """
  }

  // MARK: Table

  /// The same numbers: a row for each actor, a column for each issue.
  var table: HTML {
    let heads = issues.map { issue -> HTML in
      let subject = content.subjects[issue]
      return "<th scope=\"col\"><a href=\"\(subject.path)\"><bdi>\(subject.title)</bdi></a></th>"
    }
    .joined()
    let rows = actors.enumerated().map { line, actor -> HTML in
      let subject = content.subjects[actor]
      let values = cells[line].map { counts -> HTML in "<td>\(counts.all == 0 ? "" : CountWords(counts).sentence)</td>"
      }
      return """
        <tr><th scope="row"><a href="\(subject.path)"><bdi>\(subject.title)</bdi></a></th>\(values.joined())</tr>

        """
    }
    return """
      <div class="wide" tabindex="0" role="region" aria-label="Stands by actor and issue"><table>
      <thead><tr><td></td>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>
      """
  }
}
