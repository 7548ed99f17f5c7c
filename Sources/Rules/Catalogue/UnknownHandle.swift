// What the four checks of unknown handles share.

internal import Corpus
internal import Syntax
internal import Text

enum UnknownHandle {
  /// The names of one kind that get suggestions, in one file: where more are unknown, a codebook is missing, not a
  /// letter.
  private static let suggestedNames = 50

  static func check(_ file: FileInCorpus, _ namespace: Namespace, _ list: inout FindingList) {
    if file.unknownUses.isEmpty { return }
    var known: KnownHandles?
    var near: [Int32: [String]] = [:]
    var places = DefinitionPlaces(file)
    for use in file.unknownUses {
      guard let handle = file.facts.handle(of: use), handle.namespace == namespace, file.elsewhere[use.handle] == nil
      else { continue }
      if near[use.handle] == nil, near.count < suggestedNames {
        let names = known ?? KnownHandles(namespace, file.scope)
        known = names
        near[use.handle] = names.candidates(for: handle, file.scope)
      }
      let candidates = (near[use.handle] ?? []).filter { !makesCircle($0, use, file) }
      let written =
        file.facts.isCodebook && use.role == .broader ? use.sigil.character + handle.name : sigilled(use, handle)
      list.report(
        use.range,
        "no \(namespace.word) `\(written)` is defined"
          + (candidates.isEmpty ? ": define it in the codebook or in the header" : didYouMean(candidates)),
        fixes: replacements(candidates, use) + definitions(of: handle, use, &places)
      )
    }
  }

  /// Whether a candidate for what a definition is in is that definition, or in it itself.
  private static func makesCircle(_ candidate: String, _ use: Use, _ file: FileInCorpus) -> Bool {
    guard use.role == .broader,
      let owner = file.facts.definitions.last(where: { $0.range.start <= use.range.start })?.handle
    else { return false }
    let group = Handle(owner.namespace, String(candidate.dropFirst()))
    return group == owner || file.scope.groups(of: group, at: nil).contains(owner)
  }

  private static func replacements(_ candidates: [String], _ use: Use) -> [Fix] {
    candidates.map { candidate in
      var fix = Fix("Replace by \(candidate)", isSafe: false, TextEdit(use.range, candidate))
      fix.isPreferred = candidates.count == 1
      return fix
    }
  }

  private static func sigilled(_ use: Use, _ handle: Handle) -> String { use.sigil.character + handle.name }

  private static func definitions(of handle: Handle, _ use: Use, _ places: inout DefinitionPlaces) -> [Fix] {
    let line = "\(sigilled(use, handle)): \(title(handle.name))\n"
    var fixes: [Fix] = []
    if let place = places.inHeader(handle.namespace) {
      fixes.append(Fix("Define it in this article's header", isSafe: false, place.edit(adding: line)))
    }
    if let shared = places.inCodebook(handle.namespace) {
      fixes.append(Fix("Define it in \(shared.path)", in: shared.path, shared.place.edit(adding: line)))
    }
    // A definition made from a misspelling would hide it.
    for index in fixes.indices { fixes[index].needsExplicitSelection = true }
    return fixes
  }

  /// `hata-government` as a title: `Hata Government`.
  private static func title(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
