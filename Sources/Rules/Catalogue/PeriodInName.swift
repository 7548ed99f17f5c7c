// A period that became part of a name.

internal import Corpus
internal import Syntax
internal import Temporal
internal import Text

enum PeriodInName: FileRule {
  static let page = RulePage(
    "period-in-name",
    .warning,
    .definitions,
    fix: true,
    "A name or a role ends in a period that is not written as one, so it is part of the name.",
    why: """
      A period stands behind a comma and is written in EDTF: `President, 1993-01-20/2001-01-20`. Otherwise nobody is called \
      so in a text, and the name holds at any date. Where the words belong to the name, write a backslash before the comma: \
      `Trade Act\\, since 1974`.
      """,
    wrong: "-- a.codebook --\n@clinton: Bill Clinton\n  role: President<< 1993-01-20/2001-01-20>>\n",
    right: "-- a.codebook --\n@clinton: Bill Clinton\n  role: President, 1993-01-20/2001-01-20\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for definition in file.definitions where !definition.sigil.isSign {
      for property in definition.properties {
        guard let key = PropertyKey(file.tree.bytes, property.key), key == .also || key == .role,
          PropertyKey.keys(of: definition.sigil).contains(key)
        else { continue }
        for part in property.parts where part.period == nil && hasDigit(part.name, file.tree.bytes) {
          let name = file.tree.string(part.name)
          guard let found = WrittenPeriod(in: name, isRole: key == .role, file.dateLanguage ?? .english) else {
            continue
          }
          let start = Int(part.name.end) - found.length
          list.report(
            TextRange(start, Int(part.name.end)),
            "this is part of the name: write a comma and a period in EDTF, "
              + found.values.map { "`, \($0)`" }.joined(separator: " or "),
            fixes: found.values.map {
              Fix("Replace by , \($0)", isSafe: false, TextEdit(TextRange(start, Int(part.name.end)), ", \($0)"))
            }
          )
        }
      }
    }
  }

  private static func hasDigit(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
    bytes[range.indices].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
