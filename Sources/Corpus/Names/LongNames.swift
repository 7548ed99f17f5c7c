// The names of more than one word, by whose they are.

internal import Syntax

/// Those of a list of definitions, but for actors whom nobody names.
final class LongNames: Sendable {
  private let names: [Handle: [LongName]]

  init(_ definitions: some Sequence<Definition>) {
    var names: [Handle: [LongName]] = [:]
    for definition in definitions where definition.kind != .anonymous && definition.handle.namespace != .verb {
      let all =
        [LongName(definition.title, nil)].compactMap(\.self)
        + definition.names.compactMap { LongName($0.text, $0.period?.days) }
      if !all.isEmpty { names[definition.handle] = all }
    }
    self.names = names
  }

  /// The title first; empty for a handle without any.
  subscript(_ handle: Handle) -> [LongName] { names[handle] ?? [] }
}
