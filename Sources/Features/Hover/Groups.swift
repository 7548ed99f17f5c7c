// What an actor or an issue is in, on its card.

internal import Corpus
internal import Serial
internal import Syntax

/// One line with all that something is in at a date, or at any, the nearest first: its own memberships as the language
/// writes them, with the title of each. None where it is in nothing.
func groups(of definition: Definition, at days: DayRange?, _ scope: Scope) -> [Escaped<MarkdownText>] {
  let groups = scope.groups(of: definition.handle, at: days)
  guard !groups.isEmpty else { return [] }
  let shown = groups.map { group -> Escaped<MarkdownText> in
    let own = definition.memberships.first { $0.text == group.name && $0.holds(at: days) }
    let title = scope.find(group)?.definition.title ?? ""
    let written = definition.sigil.character + (own?.written ?? group.name)
    return "\(code: written)\(title.isEmpty ? "" : " \(title)")"
  }
  return ["in \(shown.joined(separator: " · "))"]
}
