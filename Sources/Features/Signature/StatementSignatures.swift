// Which part of a statement stands at a place.

internal import Syntax
public import Text

/// Signature help.
public enum StatementSignatures {
  /// The parts of a statement, where one stands at `offset` or may come of what stands there: behind `{`, behind an actor.
  /// nil elsewhere, also in a tag that says something else. Costs the length of the paragraph.
  public static func at(_ offset: TextOffset, in context: FeatureContext) -> StatementSignature? {
    guard let tag = TagContext(context.tree, at: offset), let active = active(tag) else { return nil }
    return StatementSignature(parts: parts, active: active)
  }

  private static let front = [
    StatementSignature.Part(label: "@holder", help: "who takes the position; several with commas"),
    StatementSignature.Part(
      label: "+verb",
      help: "the position: `+` for, `-` against, `~` neither or both; the verb may be left out"
    ),
    StatementSignature.Part(
      label: "#target",
      help: "on what: an issue, an actor, or another statement by its label; several with commas"
    ),
  ]

  private static let parts: [StatementSignature.Part] =
    front + Keyword.clauses.map { StatementSignature.Part(label: written($0), help: $0.help) } + [
      StatementSignature.Part(label: "%variable value", help: "a code of your own, as the codebook defines it"),
      StatementSignature.Part(label: written(.note), help: Keyword.note.help),
    ]

  /// A clause with what stands behind its keyword.
  private static func written(_ keyword: Keyword) -> String {
    switch keyword {
    case .to: "to @addressee"
    case .via: "via @reporter"
    case .on: "on date"
    case .because: "because #reason"
    case .if: "if #condition"
    case .unless: "unless #exception"
    case .as: "as \(Factuality.allCases.map(\.written).joined(separator: "|"))"
    case .note: "note \"…\""
    case .not: "not @actor"
    case .allow: "allow check"
    }
  }

  private static func active(_ tag: TagContext) -> Int? {
    switch tag.role {
    case .mention, .holder: return 0
    case .verb: return 1
    case .target: return 2
    case .topic, .label, .date: return nil
    case .variable, .value: return tag.said.verb == nil ? nil : placeOfVariables
    case .argument(let keyword): return tag.said.verb == nil ? nil : place(of: keyword)
    case .keyword, nil: return tag.slot.flatMap { active($0, tag) }
    }
  }

  private static func active(_ slot: TagSlot, _ tag: TagContext) -> Int? {
    switch slot {
    case .item, .part(.mention), .part(.holder): return 0
    case .stance, .part(.verb): return 1
    case .part(.target): return 2
    case .part(.argument(let keyword)): return tag.said.verb == nil ? nil : place(of: keyword)
    case .part(.value), .part(.variable): return tag.said.verb == nil ? nil : placeOfVariables
    case .part(.topic), .part(.label), .part(.date), .part(.keyword), .tail(.noteAlone), .tail(.variables): return nil
    case .tail(.clauses):
      // A keyword that is being typed may be that of a clause that stands already.
      let left = Keyword.clauses.first { !tag.said.keywords.contains($0) }
      return left.flatMap { place(of: $0) } ?? placeOfVariables
    }
  }

  private static func place(of keyword: Keyword) -> Int? { parts.firstIndex { $0.label == written(keyword) } }

  private static var placeOfVariables: Int? { parts.firstIndex { $0.label.hasPrefix("%") } }
}
