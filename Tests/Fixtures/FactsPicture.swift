// What files say, as lines to compare: the notation of the reference's `reads` blocks.

internal import Corpus
internal import EDTF
public import Rules
internal import Syntax
internal import Text

/// The lines of a set of files: facts by kind over all files, then findings by place.
public func picture(_ files: FileSet, _ findings: [String: [Finding]]) -> [String] {
  var groups: [[String]] = Array(repeating: [], count: 7)
  var told: [String] = []
  for file in files.files {
    guard let checked = file.parsed.text else { continue }
    let lines = FactsPicture(tree: checked.tree, facts: checked.facts).groups()
    for (index, group) in lines.enumerated() { groups[index] += group }
    told += (findings[file.path] ?? []).map {
      "\($0.severity.rawValue) \($0.code) \(quoted(checked.tree.string($0.range)))"
    }
  }
  return groups.flatMap { $0 } + told
}

/// A string as JSON has it, `/` as it is.
public func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

struct FactsPicture {
  let tree: SyntaxTree
  let facts: Facts

  /// Definitions, mentions, topics, dates, statements, nots, notes.
  func groups() -> [[String]] {
    [
      facts.standingDefinitions.map { "definition \($0.sigil.character)\($0.handle.name) \(quoted($0.title))" },
      facts.mentions.map { "mention \(words($0)) \(handles($0.uses, [.mention]))" + tail($0.item) },
      facts.topics.map { "topic \(words($0)) \(handles($0.uses, [.topic]))" + tail($0.item) },
      facts.dates.filter { $0.when.kind != nil }.map {
        "date \(words($0.words)) \(tree.string($0.when.range))" + tail($0.item)
      },
      facts.statements.map(statement),
      facts.nots.map { "not \(words($0.words)) \(handles($0.uses, [.negated]))" },
      facts.notes.map { "note \(words($0.words)) \(quoted(tree.stringValue($0.string)))" },
    ]
  }

  /// The words of a mention; of one in several parts each, with a space between.
  private func words(_ mention: Mention) -> String {
    quoted(facts.spans(mention).map { tree.plainText(of: $0) }.joined(separator: " "))
  }

  private func words(_ range: TextRange) -> String { quoted(tree.plainText(of: range)) }

  private func written(_ use: Use) -> String { tree.string(use.range) + (use.isUnsure ? "?" : "") }

  private func handles(_ range: Range<Int32>, _ roles: Set<UseRole>) -> String {
    facts.uses(range).filter { roles.contains($0.role) }.map(written).joined(separator: ", ")
  }

  private func statement(_ statement: Statement) -> String {
    let text = quoted(facts.spans(statement).map { tree.plainText(of: $0) }.joined(separator: " "))
    let uses = facts.uses(statement.uses)
    func list(_ role: UseRole) -> [String] { uses.filter { $0.role == role }.map(written) }
    let targets = inOrder(statement, .target)
    var line = "statement \(text) \(list(.holder).joined(separator: ", ")) \(list(.verb).joined()) \(targets)"
    for (word, role) in [("to", UseRole.addressee), ("via", .reporter)] where !list(role).isEmpty {
      line += " \(word) \(list(role).joined(separator: ", "))"
    }
    if let when = statement.when, when.days != nil { line += " on \(tree.string(when.range))" }
    for (word, role) in [("because", UseRole.reason), ("if", .condition), ("unless", .exception)] {
      let parts = inOrder(statement, role)
      if !parts.isEmpty { line += " \(word) \(parts)" }
    }
    if let reality = statement.reality { line += " as \(reality.rawValue)" }
    return line + tail(statement.item)
  }

  /// What stands in one role of a statement: handles, labels and dates.
  private func inOrder(_ statement: Statement, _ role: UseRole) -> String {
    facts.places(statement, role).map { part in
      if case .use(let use) = part { return written(use) }
      return tree.string(part.range)
    }.joined(separator: ", ")
  }

  /// Variables and note of an item.
  private func tail(_ item: TextRange) -> String {
    var result = ""
    var note = ""
    guard let node = tree.nodes.firstIndex(where: { $0.range == item && $0.kind.isComposite && $0.kind != .tag }) else {
      return ""
    }
    var seen: Set<String> = []
    for child in tree.children(of: node) {
      let parts = tree.children(of: child).map { tree.nodes[$0] }
      if tree.nodes[child].kind == .variable, let name = parts.first,
        seen.insert(tree.string(name.range)).inserted
      {
        result += " " + tree.string(tree.nodes[child].range)
      }
      if tree.nodes[child].kind == .note, note.isEmpty, let string = parts.last {
        note = " note " + quoted(tree.stringValue(string.range))
      }
    }
    return result + note
  }
}
