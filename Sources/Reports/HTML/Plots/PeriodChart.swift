// What an actor was and was in, and when it spoke: bars on a line of time.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax

struct PeriodChart {
  private struct Row {
    let text: String
    let kind: HTML
    let period: DatedPeriod?
  }

  private let rows: [Row]
  private let stances: [Stance]
  private let days: ClosedRange<CalendarDay>

  /// nil where nothing has a date: there is no line of time to draw.
  init?(_ subject: Subject, _ content: ReportContent) {
    let definition = subject.definition
    func title(_ dated: Dated) -> String {
      let handle = Handle(subject.referent.handle.namespace, dated.text)
      let referent = content.corpus.referent(of: handle, in: subject.referent.owner)
      return content.corpus.definition(of: referent)?.displayName ?? handle.written
    }
    let roles = (definition?.roles ?? []).map { Row(text: $0.text, kind: "office", period: $0.period) }
    let groups = (definition?.memberships ?? []).map { Row(text: title($0), kind: "member", period: $0.period) }
    rows = (roles + groups).filter { !$0.text.isEmpty }
    stances = (subject.held).map { content.stands[Int($0)].stance }
    var ends = stances.compactMap(\.day)
    for period in rows.compactMap(\.period) {
      if period.days.earliest != .min { ends.append(period.days.earliest) }
      if period.days.latest != .max { ends.append(period.days.latest) }
    }
    guard let first = ends.min(), let last = ends.max(), rows.contains(where: { $0.period != nil }) || stances.count > 1
    else { return nil }
    days = first...last
  }

  /// `title` is read aloud.
  func svg(title: String) -> HTML {
    let (width, row, left) = (720.0, 26.0, 4.0)
    let length = Double(max(days.upperBound.number - days.lowerBound.number, 1))
    func x(_ day: CalendarDay) -> Double {
      let share = Double(day.number - days.lowerBound.number) / length
      return left + (width - 2 * left) * min(max(share, 0), 1)
    }
    var marks: HTML = ""
    for (place, item) in rows.enumerated() {
      let y = 4 + row * Double(place)
      let from = item.period.map { x($0.days.earliest) } ?? left
      let to = item.period.map { x($0.days.latest) } ?? width - left
      let when = item.period.map { ", \($0.text)" } ?? ""
      let anchor: HTML = from > width * 0.6 ? "end" : "start"
      let label = from > width * 0.6 ? min(to, width - left) - 6 : from + 6
      marks += """
        <g><title>\(item.text)\(when)</title>\
        <rect class="\(item.kind)" x="\(from.coordinate)" y="\(y.coordinate)" width="\(max(to - from, 3).coordinate)" height="\((row - 6).coordinate)" rx="2"/>\
        <text class="label halo" x="\(label.coordinate)" y="\((y + 14).coordinate)" text-anchor="\(anchor)">\(item.text.cut(to: 60))</text></g>
        """
    }
    let base = 4 + row * Double(rows.count) + 26
    // Stands of one day stand above each other.
    var piles: [Int: (up: Int, down: Int)] = [:]
    for stance in stances {
      guard let day = stance.day else { continue }
      let place = x(day)
      let key = Int(place / 5)
      var pile = piles[key] ?? (0, 0)
      let isDown = stance.sign == .opposes
      let height = isDown ? pile.down : pile.up
      if isDown { pile.down += 1 } else { pile.up += 1 }
      piles[key] = pile
      // A pile that would leave the plot grows no more.
      if height >= 4 { continue }
      let y = isDown ? base + 5 + Double(height) * 5.5 : base - 5 - Double(height) * 5.5
      let open: HTML = stance.isFact ? "" : " open"
      marks +=
        "<circle class=\"\(SignWords(stance.sign).name)\(open)\" cx=\"\(place.coordinate)\" cy=\"\(y.coordinate)\" r=\"2.4\"/>"
    }
    marks +=
      "<line class=\"axis\" x1=\"0\" x2=\"\(width.coordinate)\" y1=\"\(base.coordinate)\" y2=\"\(base.coordinate)\"/>"
    marks +=
      "<text x=\"0\" y=\"\((base + 40).coordinate)\">\("\(days.lowerBound)")</text><text x=\"\(width.coordinate)\" y=\"\((base + 40).coordinate)\" text-anchor=\"end\">\("\(days.upperBound)")</text>"
    return """
      <svg class="plot periods" viewBox="0 0 \(width.coordinate) \((base + 46).coordinate)" role="img" aria-label="\(title)">\(marks)</svg>
      """
  }
}
