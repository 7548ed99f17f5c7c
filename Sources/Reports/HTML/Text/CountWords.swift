// Stands for and against, as numbers with their signs.

internal import Analysis
internal import Serial

struct CountWords {
  let counts: StanceCounts

  init(_ counts: StanceCounts) { self.counts = counts }

  private var parts: [(count: Int, glyph: HTML, name: HTML, words: HTML)] {
    [
      (counts.supports, "+", "for", "for"), (counts.opposes, "\u{2212}", "against", "against"),
      (counts.neutral, "~", "neither", "neither"), (counts.all - counts.total, "?", "open", "no plain fact"),
    ]
    .filter { $0.0 > 0 }
  }

  /// `3 for · 1 against`; a hyphen where there are none.
  var sentence: HTML {
    if parts.isEmpty { return "\u{2013}" }
    return parts.map { "<span class=\"count \($0.name)\">\($0.count) \($0.words)</span>" }.joined(separator: " · ")
  }

  /// The same as text alone, for titles of plots.
  var plain: String {
    [
      (counts.supports, "for"), (counts.opposes, "against"), (counts.neutral, "neither"),
      (counts.all - counts.total, "no plain fact"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// The four cells of a row: for, against, neither, no plain fact.
  var cells: HTML {
    func cell(_ count: Int, _ name: HTML) -> HTML {
      count == 0 ? "<td class=\"number none\">0</td>" : "<td class=\"number \(name)\">\(count)</td>"
    }
    return
      "\(cell(counts.supports, "for"))\(cell(counts.opposes, "against"))\(cell(counts.neutral, "neither"))\(cell(counts.all - counts.total, "open"))"
  }

  static let heads: HTML = """
    <th scope="col" class="number">for +</th><th scope="col" class="number">against \u{2212}</th>\
    <th scope="col" class="number">neither ~</th><th scope="col" class="number">no plain fact</th>
    """
}
