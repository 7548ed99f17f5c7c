// A handle as an export writes it.

internal import Corpus
internal import Syntax
internal import Text

struct HandleRecord: Hashable, Sendable {
  /// As written, with its sign; `@` for an actor.
  var sigil: Sigil
  var handle: Handle
  /// The handle's name in NFC; behind it `@` and the article's path for one that the article defines for itself. Empty for a
  /// sign without a verb.
  var id: String
  var isUnsure: Bool

  /// The name in NFC.
  var name: String { handle.name.normalised }
}
