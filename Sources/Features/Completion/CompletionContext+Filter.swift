// What the typed letters of a name are compared with.

internal import Corpus
internal import Text

extension CompletionContext {
  /// What a client compares the typed letters with: the handle with its sigil, `label`, or without where none was typed; where
  /// the handle does not fit, and so another name of the definition does, what was typed: `@prime` finds the Prime Minister.
  func filter(_ definition: Definition, _ label: String) -> String {
    let name = typedName
    guard !name.isEmpty else { return label }
    if definition.handle.name.caseFolded.utf8.starts(with: name.utf8) {
      return typed.caseFolded == name ? definition.handle.name : label
    }
    return typed
  }
}
