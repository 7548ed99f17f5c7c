// Stands on one issue, or of one actor, over time: bars above the line are for, bars below it against.

internal import Corpus
internal import EDTF
internal import Serial
internal import Syntax

struct TimePanel {
  /// What is counted in one period.
  struct Bar {
    /// For, against and neither, as a fact and not as one.
    var (supports, opposes, neutral, openSupports, openOpposes, openNeutral) = (0, 0, 0, 0, 0, 0)

    var up: Int { supports + openSupports }
    var down: Int { opposes + openOpposes }
    var all: Int { up + down + neutral + openNeutral }

    var words: String {
      [
        (supports, "for"), (opposes, "against"), (neutral, "neither"),
        (openSupports + openOpposes + openNeutral, "no plain fact"),
      ]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
  }

  let bins: TimeBins
  private(set) var bars: [Bar]
  /// How many stands have no date, and are in no bar.
  private(set) var undated = 0

  init(_ stances: some Sequence<Stance>, _ bins: TimeBins) {
    self.bins = bins
    bars = Array(repeating: Bar(), count: bins.count)
    for stance in stances {
      guard let day = stance.day else {
        undated += 1
        continue
      }
      let bin = bins.bin(of: day)
      switch (stance.sign, stance.isFact) {
      case (.supports, true): bars[bin].supports += 1
      case (.opposes, true): bars[bin].opposes += 1
      case (.supports, false): bars[bin].openSupports += 1
      case (.opposes, false): bars[bin].openOpposes += 1
      case (_, true): bars[bin].neutral += 1
      default: bars[bin].openNeutral += 1
      }
    }
  }

  /// The longest bar above and below the line.
  var height: (up: Int, down: Int) { (bars.map(\.up).max() ?? 0, bars.map(\.down).max() ?? 0) }

  /// The plot. Panels with the same `up` and `down` have the same scale. `title` is read aloud.
  func svg(title: String, up: Int, down: Int, width: Double = 320) -> HTML {
    let (top, room, foot) = (4.0, 72.0, 18.0)
    let unit = room / Double(max(up + down, 1))
    let line = top + unit * Double(up)
    let step = width / Double(bins.count)
    let bar = max(min(step - 1, 18), 1)
    var marks: HTML = ""
    for (bin, counts) in bars.enumerated() where counts.all > 0 {
      let x = step * Double(bin) + (step - bar) / 2
      func box(_ name: HTML, _ from: Double, _ count: Int) -> HTML {
        if count == 0 { return "" }
        let (y, height) = (from.coordinate, (unit * Double(count)).coordinate)
        return
          "<rect class=\"\(name)\" x=\"\(x.coordinate)\" y=\"\(y)\" width=\"\(bar.coordinate)\" height=\"\(height)\"/>"
      }
      marks += "<g><title>\(bins.label(bin)): \(counts.words)</title>"
      marks += box("for", line - unit * Double(counts.supports), counts.supports)
      marks += box("for open", line - unit * Double(counts.up), counts.openSupports)
      marks += box("against", line, counts.opposes)
      marks += box("against open", line + unit * Double(counts.opposes), counts.openOpposes)
      let neutral = counts.neutral + counts.openNeutral
      if neutral > 0 {
        let radius = min(max(bar / 2, 1.5), 2 + Double(neutral).squareRoot())
        let open: HTML = counts.neutral == 0 ? " open" : ""
        marks +=
          "<circle class=\"neither\(open)\" cx=\"\((x + bar / 2).coordinate)\" cy=\"\(line.coordinate)\" r=\"\(radius.coordinate)\"/>"
      }
      marks += "</g>"
    }
    let total = top + room + foot
    return """
      <svg class="plot time" viewBox="0 0 \(width.coordinate) \(total.coordinate)" role="img" aria-label="\(title)">\
      \(axis(width: width, step: step, bottom: top + room))\(marks)\
      <line class="axis" x1="0" x2="\(width.coordinate)" y1="\(line.coordinate)" y2="\(line.coordinate)"/></svg>
      """
  }

  /// The beginnings of years, as many as have room; else the first and the last period.
  private func axis(width: Double, step: Double, bottom: Double) -> HTML {
    var ticks = (0..<bins.count).filter { bins.beginsYear($0) }.map { (bin: $0, label: "\(bins.year($0))") }
    let every = max((ticks.count * 42 + Int(width) - 1) / Int(width), 1)
    ticks = ticks.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    var marks: HTML = ""
    if ticks.count < 2 {
      let last = bins.count - 1
      marks += "<text x=\"0\" y=\"\((bottom + 14).coordinate)\">\(bins.label(0))</text>"
      if last > 0 {
        marks +=
          "<text x=\"\(width.coordinate)\" y=\"\((bottom + 14).coordinate)\" text-anchor=\"end\">\(bins.label(last))</text>"
      }
      return marks
    }
    for tick in ticks {
      let x = step * Double(tick.bin)
      marks +=
        "<line class=\"tick\" x1=\"\(x.coordinate)\" x2=\"\(x.coordinate)\" y1=\"4\" y2=\"\((bottom + 4).coordinate)\"/>"
      if x + 30 <= width {
        marks += "<text x=\"\((x + 3).coordinate)\" y=\"\((bottom + 14).coordinate)\">\(tick.label)</text>"
      }
    }
    return marks
  }
}
