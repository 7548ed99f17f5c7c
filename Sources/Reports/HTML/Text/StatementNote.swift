// A statement as it stands in the margin of its article.

internal import Corpus
internal import Serial
internal import Syntax
internal import Text

struct StatementNote {
  let content: ReportContent
  let article: Int
  let facts: Facts
  let tree: SyntaxTree

  private var file: FileID { content.articles[article].file }

  /// An item of a list. `number` counts the statements of the article from 1.
  func item(_ statement: Statement, number: Int) -> HTML {
    let sign = SignWords(statement.sign)
    let isOpen = !facts.isPlainFact(statement)
    let back: HTML =
      statement.spans.isEmpty
      ? "<span class=\"number\">\(sign.glyph)\(number)</span>"
      : "<a class=\"number\" href=\"#t\(number)\" aria-label=\"Words of statement \(number)\">\(sign.glyph)\(number)</a>"
    var badges: HTML = ""
    if let reality = statement.reality { badges += " <span class=\"badge\">\(reality.rawValue)</span>" }
    if facts.uses(statement.uses).contains(where: \.isUnsure) {
      badges += " <span class=\"badge unsure\">coder unsure</span>"
    }
    return """
      <li id="s\(number)" class="note \(sign.name)\(isOpen ? " open" : "")">\(back)\
      <p>\(list(statement, .holder)) <span class="verb">\(verb(statement, sign))</span> \(list(statement, .target))\(badges)</p>\
      \(clauses(statement))</li>
      """
  }

  /// The verb as words, or what a bare sign says.
  private func verb(_ statement: Statement, _ sign: SignWords) -> HTML {
    guard let use = facts.uses(statement.uses).first(where: { $0.role == .verb }), let handle = facts.handle(of: use)
    else {
      return "\(sign.phrase)"
    }
    return "\(handle.name.replacing("-", with: " "))"
  }

  private func clauses(_ statement: Statement) -> HTML {
    var rows: HTML = ""
    func row(_ name: HTML, _ value: HTML) { rows += "<div><dt>\(name)</dt> <dd>\(value)</dd></div>" }
    for (role, name) in Self.clauses where has(statement, role) { row(name, list(statement, role)) }
    if let when = statement.when, when.days != nil { row("on", "\(tree.string(when.range))") }
    let tail = tree.tail(of: statement.item)
    for variable in tail.variables { row("\(variable.name)", "\(variable.value)") }
    if let note = tail.note { row("note", "\(note)") }
    return rows.isEmpty ? "" : "<dl>\(rows)</dl>"
  }

  private static let clauses: [(UseRole, HTML)] = [
    (.addressee, "to"), (.reporter, "reported by"), (.reason, "because"), (.condition, "if"), (.exception, "unless"),
  ]

  private func has(_ statement: Statement, _ role: UseRole) -> Bool { !facts.places(statement, role).isEmpty }

  /// What stands in one role: links to pages and to other statements, and dates.
  private func list(_ statement: Statement, _ role: UseRole) -> HTML {
    facts.places(statement, role).map { part in
      switch part {
      case .use(let use): link(use)
      case .label(let label): reference(label)
      case .date(let when): "\(tree.string(when.range))"
      }
    }
    .joined(separator: ", ")
  }

  private func link(_ use: Use) -> HTML {
    guard let handle = facts.handle(of: use) else { return "" }
    let unsure: HTML = use.isUnsure ? "<span class=\"doubt\" title=\"the coder was unsure\">?</span>" : ""
    guard let place = content.subject(handle, in: file) else { return "<bdi>\(handle.written)</bdi>\(unsure)" }
    let subject = content.subjects[place]
    return "<a href=\"../\(subject.path)\"><bdi>\(subject.title)</bdi></a>\(unsure)"
  }

  private func reference(_ label: LabelUse) -> HTML {
    let place = facts.statements.firstIndex { statement in
      statement.label.map { tree.string(TextRange($0.start + 1, $0.end)) == label.name } ?? false
    }
    guard let place else { return "^\(label.name)" }
    return "<a href=\"#s\(place + 1)\">statement \(place + 1)</a>"
  }
}
