// Stances by what they are on, or by who holds them, with counts, days and the latest words.

internal import Corpus
internal import EDTF
internal import Syntax
internal import Text

struct StanceList {
  private struct Group {
    var name: NameID
    var supports = 0
    var opposes = 0
    var neutral = 0
    var latest: Stance
    var count: Int { supports + opposes + neutral }
  }

  /// How many groups are shown, and for how many of them the latest words are read from their articles.
  private static let shown = 8
  private static let withWords = 3

  /// What stances are gathered by.
  enum Part { case holder, target }

  private let groups: [Group]
  private let context: FeatureContext

  init(_ stances: [Stance], by part: Part, _ context: FeatureContext) {
    var places: [NameID: Int] = [:]
    var groups: [Group] = []
    for stance in stances {
      let name = part == .holder ? stance.holder : stance.target
      let place = places[name] ?? groups.count
      if place == groups.count {
        places[name] = place
        groups.append(Group(name: name, latest: stance))
      }
      switch stance.sign {
      case .supports: groups[place].supports += 1
      case .opposes: groups[place].opposes += 1
      case .neutral, .actor, .issue, .variable: groups[place].neutral += 1
      }
      if stance.dayNumber > groups[place].latest.dayNumber { groups[place].latest = stance }
    }
    // The most frequent first, and of equals the latest.
    groups.sort { a, b in
      a.count != b.count ? a.count > b.count : a.latest.dayNumber > b.latest.dayNumber
    }
    self.groups = groups
    self.context = context
  }

  /// Paragraphs of Markdown.
  var lines: [String] {
    var lines: [String] = []
    for (place, group) in groups.prefix(Self.shown).enumerated() {
      guard let handle = context.corpus.handle(group.name) else { continue }
      var line = "- `\(handle.written)` \(title(handle)): \(counts(group))"
      if let day = group.latest.day { line += group.count > 1 ? ", last \(day)" : ", \(day)" }
      if place < Self.withWords, let quotation = quotation(group.latest) { line += "\n  \(quotation)" }
      lines.append(line)
    }
    if groups.count > Self.shown { lines.append("- and \(groups.count - Self.shown) more") }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  private func counts(_ group: Group) -> String {
    [(group.supports, "for"), (group.opposes, "against"), (group.neutral, "neither")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: " · ")
  }

  private func title(_ handle: Handle) -> String { context.scope.find(handle)?.definition.title ?? "" }

  /// The words of a stance and where they stand.
  private func quotation(_ stance: Stance) -> String? {
    guard let record = context.corpus.record(stance.file),
      record.facts.statements.indices.contains(Int(stance.statement)),
      let span = record.facts.spans(record.facts.statements[Int(stance.statement)]).first,
      let bytes = record.path == context.path ? context.tree.bytes : context.text(record.path)
    else { return nil }
    let words = shortened(bytes, span)
    guard !words.isEmpty else { return nil }
    let line = 1 + lineEnds(bytes, before: span.start)
    let place = "\(record.path):\(line)"
    let link = context.link(record.path, line).map { "[\(place)](\($0))" } ?? place
    return "\(quoted(words)) — \(link)"
  }
}
