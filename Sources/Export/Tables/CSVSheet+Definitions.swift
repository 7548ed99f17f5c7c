// The tables of what is defined: actors, issues, verbs and variables, with names, offices and memberships.

internal import Corpus
internal import Serial
internal import Syntax
internal import Text

extension CSVSheet {
  /// The rows of a definition. `id`: what a handle is called by other tables; `file`: where the definition stands.
  mutating func add(_ definition: Definition, in file: String, id: (Handle) -> String) {
    let own = id(definition.handle)
    let name = definition.handle.name.normalised
    let kind = definition.handle.namespace.word
    switch definition.handle.namespace {
    case .actor:
      row(.actors) { row in
        for text in [own, name, definition.title, definition.kind?.rawValue, file] { row.text(text) }
        for text in [definition.url, definition.wikidata, definition.note] { row.text(text) }
      }
    case .issue:
      row(.issues) { row in
        for text in [own, name, definition.title, file] { row.text(text) }
        for text in [definition.url, definition.wikidata, definition.note] { row.text(text) }
      }
    case .verb:
      row(.verbs) { row in
        for text in [own, name, definition.sigil.character, definition.title] { row.text(text) }
        row.number(definition.effectiveWeight)
        row.text(file)
        row.text(definition.note)
      }
    case .variable:
      row(.codes) { row in
        for text in [own, name, definition.title, definition.values.joined(separator: " | "), file] { row.text(text) }
        row.text(definition.note)
      }
      return
    }
    if !definition.title.isEmpty { nameRow(kind, own, definition.title, isTitle: true, nil) }
    for name in definition.names where !name.text.isEmpty {
      nameRow(kind, own, name.text, isTitle: false, name.period)
    }
    for role in definition.roles where !role.text.isEmpty {
      let days = days(role.period?.days)
      row(.roles) { row in
        for text in [own, role.text, role.period?.text, days.earliest, days.latest] { row.text(text) }
      }
    }
    for membership in definition.memberships where !membership.text.isEmpty {
      let days = days(membership.period?.days)
      let group = id(Handle(definition.handle.namespace, membership.text))
      row(.affiliations) { row in
        for text in [kind, own, group, membership.period?.text, days.earliest, days.latest] { row.text(text) }
      }
    }
  }

  /// The row of a handle that is used and that nothing defines.
  mutating func add(undefined handle: Handle) {
    let name = handle.name.normalised
    switch handle.namespace {
    case .actor: row(.actors) { row in for text in [name, name, "", "", "", "", "", ""] { row.text(text) } }
    case .issue: row(.issues) { row in for text in [name, name, "", "", "", "", ""] { row.text(text) } }
    case .verb: row(.verbs) { row in for text in [name, name, "", "", "", "", ""] { row.text(text) } }
    case .variable: row(.codes) { row in for text in [name, name, "", "", "", ""] { row.text(text) } }
    }
  }

  private mutating func nameRow(_ kind: String, _ id: String, _ name: String, isTitle: Bool, _ period: DatedPeriod?) {
    let days = days(period?.days)
    row(.names) { row in
      for text in [kind, id, name] { row.text(text) }
      row.bool(isTitle)
      for text in [period?.text, days.earliest, days.latest] { row.text(text) }
    }
  }
}
