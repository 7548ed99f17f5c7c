// A definition as it is written.

internal import Syntax

extension Definition {
  /// The definition as lines of a header, with a line end.
  public var source: String {
    var lines = ["\(sigil.character)\(handle.name): \(writtenTitle(title))"]
    if !names.isEmpty { lines.append("  also: " + names.map(\.written).joined(separator: " | ")) }
    if let kind { lines.append("  kind: \(kind.rawValue)") }
    lines += roles.map { "  role: " + $0.written }
    lines += memberships.map { "  in: \(sigil.character)" + $0.written }
    if let weight { lines.append("  weight: \(weight)") }
    if !values.isEmpty { lines.append("  values: " + values.map { writtenPart($0) }.joined(separator: " | ")) }
    if let url { lines.append("  url: \(url)") }
    if let wikidata { lines.append("  wikidata: \(wikidata)") }
    if let note { lines.append("  note: \(note)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Dated {
  /// The name, role or membership as it is written: `Prime Minister, 1989-08-10/1991-11-05`.
  public var written: String { writtenPart(text, period: period?.text) }
}
