// A definition as it is written.

internal import Syntax

extension Definition {
  /// The definition as lines of a header, with a line end.
  public var source: String {
    var lines = ["\(sigil.character)\(handle.name): \(title)"]
    if !names.isEmpty { lines.append("  also: " + names.map(\.source).joined(separator: " | ")) }
    if let kind { lines.append("  kind: \(kind.rawValue)") }
    lines += roles.map { "  role: " + $0.source }
    lines += memberships.map { "  in: \(sigil.character)" + $0.source }
    if let weight { lines.append("  weight: \(weight)") }
    if !values.isEmpty { lines.append("  values: " + values.joined(separator: " | ")) }
    if let url { lines.append("  url: \(url)") }
    if let wikidata { lines.append("  wikidata: \(wikidata)") }
    if let note { lines.append("  note: \(note)") }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Dated {
  fileprivate var source: String {
    var name = ""
    for character in text {
      if character == "," || character == "|" { name.append("\\") }
      name.append(character)
    }
    return period.map { "\(name), \($0.text)" } ?? name
  }
}
