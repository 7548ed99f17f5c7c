// A stance in two lines: who says what in which words, and where.

internal import Analysis
internal import Corpus
internal import Features
internal import Reports
internal import Serial
internal import Syntax

struct StanceLine {
  let shown: ShownCorpus

  /// `Per Rask, via the Harbour Post: “backs the dues” … “and no others”`, and below it the date and the place. `target`:
  /// what needs no name; `indent`: blanks before the lines, at least 2 where the sign stands in them.
  func text(
    _ stance: Stance,
    but target: Referent?,
    indent: Int,
    withSign: Bool = false
  ) -> Escaped<PlainLine> {
    guard let source = shown.source(of: stance), let holder = shown.holder(stance) else { return "" }
    var voice = shown.title(holder)
    if !source.reporters.isEmpty { voice += ", via " + source.reporters.map(shown.title).joined(separator: ", ") }
    let room = max(shown.width - indent - 2, 40)
    var words = source.words.filter { !$0.isEmpty }.map(quoted).joined(separator: " … ")
    if words.isEmpty { words = "(no words)" }
    let space = max(room - voice.count - 2, 20)
    if words.count > space { words = words.prefix(space - 1) + "…" + (words.hasSuffix("”") ? "”" : "") }
    let blanks = String(repeating: " ", count: indent)
    let date = source.date.map { $0 + " " } ?? ""
    let place = shown.palette.dim(
      "\(date)\(shown.shownPath(stance)):\(source.line)\(remarks(stance, source, but: target))"
    )
    let start: Escaped<PlainLine> =
      withSign ? "\(String(blanks.dropFirst(2)))\(shown.sign(stance.sign)) " : "\(blanks)"
    return "\(start)\(voice): \(words)\n\(blanks)\(place)\n"
  }

  /// What else is to be known of a stance; each part begins with a dot.
  private func remarks(_ stance: Stance, _ source: StanceSource, but target: Referent?) -> String {
    var parts: [String] = []
    if let own = shown.target(stance), own != target { parts.append(own.handle.written) }
    if let reality = stance.reality { parts.append("as \(reality.rawValue)") }
    if stance.marks.contains(.conditional) { parts.append("under a condition") }
    if stance.marks.contains(.unsure) { parts.append("unsure") }
    if stance.marks.contains(.derived) { parts.append("derived\(source.label.map { " from ^\($0)" } ?? "")") }
    return parts.map { " · " + $0 }.joined()
  }
}
