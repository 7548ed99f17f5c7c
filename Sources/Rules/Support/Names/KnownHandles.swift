// The handles that a file sees, to be compared with what is written.

internal import Corpus
internal import Syntax

/// The handles of one kind that a file sees, made ready to be compared.
struct KnownHandles {
  private let spelling: KnownWords

  init(_ namespace: Namespace, _ scope: Scope) {
    spelling = KnownWords(scope.handles(in: namespace).map(\.name))
  }

  /// Known handles that are near, with the sigil that they want: also those whose title or name is what was written.
  func candidates(for handle: Handle, _ scope: Scope) -> [String] {
    let names = scope.definitions(named: handle).map(\.handle.name) + spelling.nearest(to: handle.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.prefix(3).compactMap { name in
      scope.sigil(of: Handle(handle.namespace, name)).map { $0.character + name }
    }
  }
}
