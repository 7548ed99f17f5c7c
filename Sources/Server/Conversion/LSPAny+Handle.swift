// A name that a client keeps for the server until it asks on.

internal import Corpus
internal import LSP

extension LSPAny {
  /// A handle, and the document in which it was asked about: another may mean another by it.
  init(_ handle: Handle, askedIn uri: DocumentURI) {
    self = ["uri": .string(uri.string), "kind": .string(handle.namespace.word), "name": .string(handle.name)]
  }

  /// The handle; nil where the client sends what it was not given.
  var handle: Handle? {
    guard let word = self["kind"]?.string, let name = self["name"]?.string,
      let namespace = Namespace.allCases.first(where: { $0.word == word })
    else { return nil }
    return Handle(namespace, name)
  }
}
