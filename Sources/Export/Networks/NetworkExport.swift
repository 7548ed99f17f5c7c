// A network of a corpus, in any of its formats.

internal import Corpus
internal import Syntax
internal import Text

/// Gathers the positions of all files, which are small, and makes the network when the last is in.
struct NetworkExport: Exporter {
  let options: NetworkOptions
  let format: any NetworkFormat.Type
  private var stances: [NetworkStance] = []
  private var nodes: [String: NetworkNode] = [:]

  init(_ options: NetworkOptions, as format: any NetworkFormat.Type) {
    (self.options, self.format) = (options, format)
  }

  func part(of file: ExportedFile) -> ExportPart {
    var part = ExportPart()
    if file.facts.isCodebook { return part }
    let scope = Scope(file.facts, file.vocabulary)
    func id(_ handle: Handle) -> String {
      let name = handle.written.normalised
      return scope.owns(handle) ? name + "@" + file.path : name
    }
    for statement in file.facts.statements {
      let uses = file.facts.uses(statement.uses)
      let holders = uses.count { $0.role == .holder && $0.handle >= 0 }
      let others = file.facts.labels(statement).count { $0.place == .target }
      part.losses.add(.onStatement, holders * others)
      if holders == 0 || others == 0 && !uses.contains(where: { $0.role == .target && $0.handle >= 0 }) {
        part.losses.add(.noHolder)
      }
    }
    let handles = file.facts.handles
    for stance in file.facts.stances where !stance.marks.contains(.derived) {
      let (holder, target) = (handles[Int(stance.holder.number)], handles[Int(stance.target.number)])
      if (target.namespace == .issue) != (options.targets == .issues) {
        part.losses.add(.otherTarget)
      } else if StanceKind(stance) != .fact, !options.includesQualified {
        part.losses.add(.qualified)
      } else {
        let days = file.facts.statements[Int(stance.statement)].when?.days
        part.stances.append(
          NetworkStance(file: file.path, holder: id(holder), target: id(target), sign: stance.sign, days: days)
        )
      }
    }
    part.nodes = file.facts.standingDefinitions.compactMap { NetworkNode($0, id: id($0.handle)) }
    return part
  }

  mutating func begin(_ corpus: ExportedCorpus) -> ExportPart {
    for entry in corpus.snapshot.vocabulary.entries {
      let id = entry.definition.handle.written.normalised
      if nodes[id] == nil { nodes[id] = NetworkNode(entry.definition, id: id) }
    }
    return ExportPart()
  }

  mutating func add(_ part: ExportPart) -> ExportPart {
    stances += part.stances
    for node in part.nodes { nodes[node.id] = node }
    return ExportPart()
  }

  mutating func end(_ corpus: ExportedCorpus) -> ExportPart {
    var selection = NetworkSelection(options)
    let included = selection.included(stances)
    let counted = selection.counted(included)
    var part = ExportPart()
    part.losses = selection.losses
    let builder = NetworkBuilder(options: options, nodes: nodes)
    guard let (count, unit) = options.window else {
      part.append(format.bytes(of: builder.network(of: counted, all: included, window: nil)))
      return part
    }
    for window in NetworkWindows(count: count, unit: unit).windows(over: counted, days: options.days) {
      let network = builder.network(of: window.stances, all: included, window: window.name)
      part.append(format.bytes(of: network), to: "\(window.name).\(format.ending)")
    }
    return part
  }
}

extension NetworkNode {
  /// nil for a verb and a variable.
  fileprivate init?(_ definition: Definition, id: String) {
    guard definition.handle.namespace == .actor || definition.handle.namespace == .issue else { return nil }
    self.init(
      id: id,
      title: definition.title.isEmpty ? definition.handle.name.normalised : definition.title,
      variable: definition.handle.namespace.word,
      kind: definition.kind?.rawValue ?? ""
    )
  }
}
