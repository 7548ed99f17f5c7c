// A definition as it is written.

internal import Syntax

extension Definition {
  /// The definition as lines of a header, with a line end.
  public var source: String {
    var lines = ["\(sigil.character)\(handle.name): \(writtenTitle(title))"]
    func add(_ key: PropertyKey, _ value: String) { lines.append("  \(key.written): \(value)") }
    if !names.isEmpty { add(.also, names.map(\.written).joined(separator: " | ")) }
    if let kind { add(.kind, kind.written) }
    for role in roles { add(.role, role.written) }
    for membership in memberships { add(.in, sigil.character + membership.written) }
    if let weight { add(.weight, "\(weight)") }
    if !values.isEmpty { add(.values, values.map { writtenWord($0) }.joined(separator: " | ")) }
    if let url { add(.url, url) }
    if let wikidata { add(.wikidata, wikidata) }
    if let note { add(.note, note) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Dated {
  /// The name, role or membership as it is written: `Prime Minister, 1989-08-10/1991-11-05`.
  public var written: String { writtenPart(text, period: period?.text) }
}
