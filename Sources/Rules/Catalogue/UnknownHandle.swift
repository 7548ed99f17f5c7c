// What the four checks of unknown handles share.

internal import Corpus
internal import Syntax
internal import Text

enum UnknownHandle {
  static func check(_ file: CorpusFile, _ namespace: Namespace, _ list: inout FindingList) {
    for use in file.unknownUses {
      guard let handle = file.facts.handle(of: use), handle.namespace == namespace,
        articleDefining(handle, for: file) == nil
      else { continue }
      let known = file.scope.handles(in: namespace)
      let near = candidates(for: handle, use, known, file)
      let written =
        file.facts.isCodebook && use.role == .broader ? use.sigil.character + handle.name : sigilled(use, handle)
      list.tell(
        use.range,
        "no \(namespace.word) `\(written)` is defined"
          + (near.isEmpty ? ": define it in the codebook or in the header" : didYouMean(near)),
        fixes: near.map { Fix("Replace by \($0)", isSafe: false, TextEdit(use.range, $0)) }
          + definitions(of: handle, use, file)
      )
    }
  }

  /// The path and the definition of another article that defines a handle for itself alone.
  static func articleDefining(_ handle: Handle, for file: CorpusFile) -> (path: String, definition: Definition)? {
    for other in file.corpus.files(defining: handle) where other != file.id {
      guard let record = file.corpus.record(other), !record.facts.isCodebook,
        let definition = record.facts.definitions.first(where: { $0.handle == handle })
      else { continue }
      return (record.path, definition)
    }
    return nil
  }

  private static func sigilled(_ use: Use, _ handle: Handle) -> String { use.sigil.character + handle.name }

  /// Known handles that are near, with the sigil that they want: also those whose title or name is what was written.
  private static func candidates(
    for handle: Handle,
    _ use: Use,
    _ known: [Handle],
    _ file: CorpusFile
  ) -> [String] {
    let slug = handle.name.lowercased()
    let byName = known.filter { other in
      guard let definition = file.scope.find(other)?.definition else { return false }
      return ([definition.title] + definition.names.map(\.text)).contains { self.slug($0) == slug }
    }
    let names = byName.map(\.name) + nearest(to: handle.name, among: known.map(\.name))
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.prefix(3).map { name in
      let definition = file.scope.find(Handle(handle.namespace, name))?.definition
      return (definition?.sigil ?? use.sigil).character + name
    }
  }

  /// A name as a handle would have it: lower case, with dashes for what is no letter or digit.
  private static func slug(_ name: String) -> String {
    var result = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    return result.last == "-" ? String(result.dropLast()) : result
  }

  private static func definitions(of handle: Handle, _ use: Use, _ file: CorpusFile) -> [Fix] {
    let line = "\(sigilled(use, handle)): \(title(handle.name))\n"
    var fixes: [Fix] = []
    if !file.facts.isCodebook, file.facts.hasHeader {
      let start = file.facts.headerEndsLine ? "" : "\n"
      fixes.append(
        Fix(
          "Define it in this article's header",
          isSafe: false,
          TextEdit(TextRange(at: file.facts.header.end), start + line)
        )
      )
    }
    if let codebook = file.corpus.vocabulary.codebooks.first.flatMap(file.corpus.record) {
      let start = codebook.facts.headerEndsLine ? "" : "\n"
      fixes.append(
        Fix(
          "Define it in \(codebook.path)",
          in: codebook.path,
          TextEdit(TextRange(at: codebook.facts.header.end), start + line)
        )
      )
    }
    return fixes
  }

  /// `hata-government` as a title: `Hata Government`.
  private static func title(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
