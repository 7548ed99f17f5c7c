// What two definitions say, as one says it.

internal import Corpus
internal import Rules
internal import Syntax
internal import Text

/// A definition that takes in what another says. Its own title, and what it says already, stay.
struct DefinitionMerge {
  private let old: PlacedDefinition
  private let target: PlacedDefinition
  private var names: [Part] = []
  private var roles: [Part] = []
  private var memberships: [Part] = []
  /// Properties that the target does not have, by their keys.
  private var values: [(key: PropertyKey, value: String)] = []
  private var comments: [String] = []

  /// A name, a role or a group, and its period as it is written.
  private struct Part: Hashable {
    var text: String
    var period: String?

    init(_ dated: Dated) { (text, period) = (dated.text, dated.period?.text) }

    /// A title, which has no period.
    init(title: String) { text = title }

    var written: String { writtenPart(text, period: period) }
  }

  /// Refused where the two say different things, or where the one that goes says something that cannot be read: it would be
  /// lost.
  init(_ old: PlacedDefinition, into target: PlacedDefinition) throws(RenameRefusal) {
    (self.old, self.target) = (old, target)
    for one in [old, target] {
      if let line = one.firstUnread {
        let number = LineTable(one.tree.bytes).line(at: line.start) + 1
        throw RenameRefusal("\(one.path):\(number): Dossier does not read this line of `\(one.written)`: fix it first")
      }
    }
    let (from, to) = (old.definition, target.definition)
    try refuseDifferent("sign", from.sigil.character, to.sigil.character)
    try refuseDifferent("kind", from.kind?.written, to.kind?.written)
    try refuseDifferent("url", from.url, to.url)
    try refuseDifferent("wikidata", from.wikidata, to.wikidata)
    try refuseDifferent("note", from.note, to.note)
    try refuseDifferent("weight", "\(from.effectiveWeight)", "\(to.effectiveWeight)")
    if to.kind == nil, let kind = from.kind { values.append((.kind, kind.written)) }
    if to.url == nil, let url = from.url { values.append((.url, url)) }
    if to.wikidata == nil, let wikidata = from.wikidata { values.append((.wikidata, wikidata)) }
    if to.note == nil, let note = from.note { values.append((.note, note)) }
    takeNames()
    roles = from.roles.map(Part.init).filter { !to.roles.map(Part.init).contains($0) }
    memberships = from.memberships.map(Part.init).filter {
      $0.text != to.handle.name && !to.memberships.map(Part.init).contains($0)
    }
    comments += old.comments
  }

  private func refuseDifferent(_ key: String, _ from: String?, _ to: String?) throws(RenameRefusal) {
    guard let from, let to, from != to else { return }
    throw RenameRefusal(
      "`\(old.written)` has the \(key) `\(from)` and `\(target.written)` the \(key) `\(to)`: give both the same first"
    )
  }

  /// The title of an actor or an issue is a name. That of a verb says what it means, and its `also` are cue words.
  private mutating func takeNames() {
    let (from, to) = (old.definition, target.definition)
    var candidates = from.names.map(Part.init)
    if from.handle.namespace == .verb {
      if !from.title.isEmpty, from.title != to.title { comments.append("// \(old.written): \(from.title)") }
    } else if !from.title.isEmpty {
      candidates.insert(Part(title: from.title), at: 0)
    }
    var known = to.names.map(Part.init)
    for name in candidates where from.handle.namespace == .verb || name.text != to.title {
      if known.contains(name) || known.contains(Part(title: name.text)) { continue }
      known.append(name)
      names.append(name)
    }
  }

  /// What is added to the target's definition, as edits of its file.
  var additions: [TextEdit] {
    let tree = target.tree
    let indent = target.view.properties.first.map {
      tree.string(TextRange(tree.lineStart(at: $0.key.start), $0.key.start))
    }
    func line(_ key: PropertyKey, _ value: String) -> String { "\n\(indent ?? "  ")\(key.written): \(value)" }
    let also = names.map(\.written).joined(separator: " | ")
    let firstLine = tree.lineContentEnd(at: target.view.handle.start)
    var (inList, behindTitle, behind) = (nil as TextEdit?, "", "")
    if !names.isEmpty {
      if let last = target.view.properties.last(where: { PropertyKey(tree.bytes, $0.key) == .also && !$0.parts.isEmpty }
      ) {
        inList = TextEdit(TextRange(at: last.value.end), " | " + also)
      } else {
        behindTitle = line(.also, also)
      }
    }
    for role in roles { behind += line(.role, role.written) }
    for group in memberships { behind += line(.in, target.definition.sigil.character + group.written) }
    for (key, value) in values { behind += line(key, value) }
    for comment in comments { behind += "\n\(indent ?? "  ")\(comment)" }
    let end = target.definition.contentEnd
    if end == firstLine { (behindTitle, behind) = (behindTitle + behind, "") }
    var edits = inList.map { [$0] } ?? []
    if !behindTitle.isEmpty { edits.append(TextEdit(TextRange(at: firstLine), behindTitle)) }
    if !behind.isEmpty {
      if let last = edits.indices.last, edits[last].range.start == end {
        edits[last].replacement += behind
      } else {
        edits.append(TextEdit(TextRange(at: end), behind))
      }
    }
    return edits.map { FileEdit(path: nil, edit: $0).resolved(in: tree.bytes, from: nil) }
  }

  /// What takes the other definition out of its file.
  var removal: TextEdit { TextEdit(old.tree.removal(ofLines: old.view.whole), "") }

  /// Whether a definition says all that the two said.
  func isMade(in definition: Definition) -> Bool {
    func holds(_ list: [Dated], _ before: [Dated], _ added: [Part]) -> Bool {
      Set(list.map(Part.init)).isSuperset(of: before.map(Part.init) + added)
    }
    let to = target.definition
    return holds(definition.names, to.names, names) && holds(definition.roles, to.roles, roles)
      && holds(definition.memberships, to.memberships, memberships)
      && definition.kind == to.kind ?? old.definition.kind && definition.title == to.title
      && definition.url == to.url ?? old.definition.url && definition.note == to.note ?? old.definition.note
      && definition.wikidata == to.wikidata ?? old.definition.wikidata
  }
}
