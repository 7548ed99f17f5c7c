// Words beside an office that say that it is of another time: “the then President”, “President-elect”.

internal import Corpus
internal import Syntax
internal import Temporal
internal import Text

enum OfficeWords {
  /// How many words before an office are looked at for one that begins a clause of time.
  private static let reach = 3

  /// Whether the words around an office speak of another time than the article's. `isHeld`: whether somebody else holds it
  /// at the article's date; then a clause of time says nothing, since that person may be meant.
  static func speakOfAnotherTime(_ words: TextRange, isHeld: Bool, _ file: FileCheck) -> Bool {
    guard let table = tables[file.dateLanguage?.tag ?? ""] else { return false }
    let context = file.tree.dateContext(of: words, on: nil)
    let before = close(context.before)
    let after = Array(context.after.utf8.prefix(60))
    // Letters of a script without spaces are words of one letter.
    let text = context.before.suffix(12)
    if table.prefixes.contains(where: { text.hasSuffix($0) }) { return true }
    if let last = before.last, table.before.contains(last) { return true }
    if let first = firstClose(after), table.after.contains(first) { return true }
    if isHeld { return false }
    if before.suffix(reach).contains(where: table.conjunctions.contains) { return true }
    let rest = String(decoding: after, as: UTF8.self).prefix { !"。、，\n".contains($0) }
    return table.endings.contains { rest.contains($0) }
  }

  /// The last words of a text that stand closely together, up to its end.
  private static func close(_ text: String) -> [String] {
    // An `x` at the end shows whether what is before it stands closely.
    let words = TextWord.all(in: Array(text.utf8.suffix(120)) + [0x20, 0x78])
    var found: [String] = []
    var place = words.count - 1
    while place > 0, words[place].followsClosely, found.count < reach {
      place -= 1
      found.insert(words[place].key, at: 0)
    }
    return found
  }

  /// The first word of a text, if only white space or a hyphen stands before it.
  private static func firstClose(_ text: [UInt8]) -> String? {
    let words = TextWord.all(in: [0x78] + ([0x2D, 0x20].contains(text.first ?? 0) ? [] : [0x20]) + text)
    return words.count > 1 && words[1].followsClosely ? words[1].key : nil
  }

  private struct Table {
    /// Directly before an office.
    var before: Set<String> = []
    /// Directly behind it.
    var after: Set<String> = []
    /// Before it, where a clause of time begins.
    var conjunctions: Set<String> = []
    /// In a script without spaces.
    var prefixes: [String] = []
    var endings: [String] = []
  }

  private static let tables: [String: Table] = [
    "en": Table(
      before: [
        "former", "ex", "then", "future", "incoming", "outgoing", "late", "next", "previous", "onetime", "erstwhile",
        "past", "elect", "designate",
      ],
      after: ["elect", "designate", "emeritus"],
      conjunctions: ["before", "after", "when", "until", "till", "since", "while", "once", "under"]
    ),
    "de": Table(
      before: [
        "ehemalige", "ehemaligen", "ehemaliger", "ehemaligem", "frühere", "früheren", "früherer", "damalige",
        "damaligen", "damaliger", "künftige", "künftigen", "künftiger", "designierte", "designierten", "designierter",
        "vormalige", "vormaligen", "einstige", "einstigen", "spätere", "späteren", "späterer", "scheidende",
        "scheidenden", "gewählte", "gewählten", "ex", "alt",
      ],
      after: ["designatus"],
      conjunctions: ["bevor", "ehe", "nachdem", "als", "bis", "seit", "unter", "vor", "nach"]
    ),
    "fr": Table(
      before: ["ancien", "ancienne", "anciens", "ex", "futur", "future", "feu", "alors", "précédent", "précédente"],
      after: ["élu", "élue", "désigné", "désignée", "sortant", "sortante"],
      conjunctions: ["avant", "après", "quand", "lorsque", "depuis", "sous", "jusqu"]
    ),
    "es": Table(
      before: ["ex", "antiguo", "antigua", "entonces", "futuro", "futura", "anterior", "difunto", "difunta"],
      after: ["electo", "electa", "designado", "designada", "saliente"],
      conjunctions: ["antes", "después", "cuando", "desde", "hasta", "bajo", "tras"]
    ),
    "ja": Table(
      prefixes: ["前", "元", "次期", "故", "当時の"],
      endings: ["前に", "前、", "する前", "後に", "後、", "当時", "時代", "の際"]
    ),
  ]
}
