// The line of the foot for a label that has none.

internal import Corpus
internal import Syntax
internal import Text

/// Whole statements that a label may stand for: a line that is not whole would not be read.
struct FootLineOffers {
  /// At most this many holders and issues are offered.
  private static let (mostHolders, mostIssues) = (2, 2)

  private let context: FeatureContext
  private let label: LabelUse
  /// The words on which the label stands; the label itself where a statement refers to it.
  private let words: TextRange

  /// nil where no label stands at the place, and for one that has its statement.
  init?(at offset: TextOffset, in context: FeatureContext) {
    guard context.tree.hasHeader, !context.tree.isCodebook,
      let label = context.facts.labels.first(where: { $0.range.touches(offset) && !$0.place.isDefinition }),
      !context.facts.labels.contains(where: { $0.name == label.name && $0.place.isDefinition })
    else { return nil }
    (self.context, self.label) = (context, label)
    words =
      context.tree.marks.first { context.tree.nodes[Int($0.tag)].range.encloses(label.range) }?.words ?? label.range
  }

  /// Where words of the text carry the label, a cue in them says the position, and a name the issue. Where they do not, the
  /// coder chooses a position on an issue that is near.
  var offers: [OfferedEdit] {
    let holders = NearHolders(around: words, context).handles.prefix(Self.mostHolders)
    let signs = SaidInWords(words, context).verb.map { [$0] } ?? ["+", "-"]
    return holders.flatMap { holder in
      issues.flatMap { issue in
        signs.map { sign in
          let said = "\(holder.written) \(sign) \(issue.written)"
          return OfferedEdit(
            .extract,
            "Add ^\(label.name) to the foot: \(said)",
            [context.tree.lineOfFoot("^\(label.name): \(said)")],
            in: context
          )
        }
      }
    }
  }

  /// The issue that the words name; else those of the statements and topics that stand nearest.
  private var issues: [Handle] {
    if let said = SaidInWords(words, context).issue { return [said] }
    let facts = context.facts
    let all = facts.uses.compactMap { use -> (handle: Handle, distance: Int)? in
      guard use.role == .topic || use.role == .target, let handle = facts.handle(of: use), handle.namespace == .issue
      else { return nil }
      return (handle, abs(Int(use.range.start) - Int(words.start)))
    }
    var near: [Handle] = []
    for one in all.sorted(by: { $0.distance < $1.distance }) where !near.contains(one.handle) {
      near.append(one.handle)
    }
    return Array(near.prefix(Self.mostIssues))
  }
}
