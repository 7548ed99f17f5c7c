// The names of more than one word, by whose they are.

internal import Syntax

/// Those of a list of definitions, but for actors whom nobody names.
final class LongNames: Sendable {
  private let names: [Handle: [LongName]]

  init(_ definitions: some Sequence<Definition>) {
    var names: [Handle: [LongName]] = [:]
    for definition in definitions {
      let all = Self.names(of: definition)
      if !all.isEmpty { names[definition.handle] = all }
    }
    self.names = names
  }

  /// Those of one definition, the title first.
  static func names(of definition: Definition) -> [LongName] {
    if definition.kind == .anonymous || definition.handle.namespace == .verb { return [] }
    return [LongName(definition.title, nil)].compactMap(\.self)
      + definition.names.compactMap { LongName($0.text, $0.period?.days) }
  }

  /// The title first; empty for a handle without any.
  subscript(_ handle: Handle) -> [LongName] { names[handle] ?? [] }
}
