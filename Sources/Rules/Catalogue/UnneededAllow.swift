// A word that is to end a finding where there is none.

internal import Corpus
internal import Text

/// What names no check is found in the file alone; what ends nothing, when all else is found.
enum UnneededAllow: FileRule {
  static let page = RulePage(
    "unneeded-allow",
    .hint,
    .hygiene,
    fix: true,
    isSafe: true,
    "An `allow` ends no finding, or names no check.",
    why: "The finding that it was written for is gone, or stands elsewhere, and another at this place would go unseen.",
    wrong: "-- a.article --\npublished: 1993-04-17\n@japan: Japan\n---\nJapan{@japan allow <<unlikely-date>>} left.\n",
    right: "-- a.article --\npublished: 1993-04-17\n@japan: Japan\n---\nJapan{@japan} left.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for allowance in file.facts.allowances where Catalogue.page(allowance.code) == nil {
      let meant = MeantWord(allowance.code, among: Catalogue.rules.map { $0.page.code })
      list.report(
        allowance.range,
        "there is no check `\(allowance.code)`\(didYouMean(meant.words))",
        fixes: meant.fixes(allowance.range, isSafe: false)
      )
    }
  }

  /// For each `allow` of a check that runs in the file, and that ended none of its findings.
  static func unneeded(_ allowances: [Allowance], _ isOn: (String) -> Bool) -> [Finding] {
    allowances.filter { Catalogue.page($0.code) != nil && isOn($0.code) }.map { allowance in
      Finding(
        code: page.code,
        severity: page.severity,
        range: allowance.range,
        message: "`\(allowance.code)` finds nothing here: delete it behind `allow`",
        related: [],
        fixes: allowance.deletions.isEmpty ? [] : [deletion(of: allowance)]
      )
    }
  }

  private static func deletion(of allowance: Allowance) -> Fix {
    let edits = allowance.deletions.map { TextEdit($0, "") }
    return Fix("Delete allow \(allowance.code)", isSafe: allowance.isCut, edits)
  }
}
