// What `dossier show` counts, of the corpus that was counted by hand.

import Fixtures
import Foundation
import Testing

@Suite struct ShowTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    for file in FileSet(countedCorpus).files {
      try bench.write(file.path, String(decoding: file.bytes, as: UTF8.self))
    }
  }

  private struct Counts: Decodable, Equatable {
    struct Signs: Decodable, Equatable {
      var `for`: Int
      var against: Int
      var neither: Int

      var all: Int { self.for + against + neither }
    }
    var all, reported, derived: Int
    var fact, conditional, possible, expected, intended, former, alleged, unsure: Signs

    var picture: [Int] {
      let qualified = [possible, expected, intended, former, alleged].map(\.all).reduce(0, +)
      return [fact.for, fact.against, fact.neither, conditional.all, qualified, unsure.all, reported, derived]
    }
  }

  private struct Answer: Decodable {
    struct Articles: Decodable {
      var count, mentions, statements, withoutStatement, withoutTag: Int
      var coders: [String: Int]
    }
    struct LeftOut: Decodable { var undated, repeated, otherThanFacts, derived: Int }
    struct Group: Decodable {
      var key: String?
      var counts: Counts
    }
    struct Stance: Decodable {
      var file: String
      var line: Int
      var holder, target, sign, kind: String
      var strength: Double
      var words: [String]
      var via: [String]
      var derivedFrom: String?
    }
    var articles: Articles
    var counts: Counts
    var leftOut: LeftOut
    var groups: [Group]
    var stances: [Stance]
    var findings, errors: Int
  }

  private func answer(_ options: String) throws -> Answer {
    let outcome = try bench.run("dossier show --format json \(options)")
    #expect(outcome.status == 0)
    return try JSONDecoder().decode(Answer.self, from: Data(outcome.output))
  }

  @Test(arguments: [
    ("", [9, 5, 2, 1, 5, 1, 1, 3]), ("--issue '#fees'", [6, 5, 2, 1, 4, 1, 1, 3]),
    ("--issue '#dues'", [6, 4, 0, 0, 3, 0, 1, 3]), ("--issue tolls", [2, 0, 2, 1, 1, 1, 0, 0]),
    ("--issue @lund", [1, 0, 0, 0, 0, 0, 0, 0]), ("--actor @norland", [4, 4, 1, 0, 2, 1, 1, 2]),
    ("--actor sutland", [5, 1, 0, 1, 2, 0, 0, 1]), ("--actor @league", [7, 5, 1, 1, 4, 1, 1, 3]),
    ("--from 1993-07 --to 1993", [3, 3, 0, 1, 3, 0, 0, 2]), ("--facts-only", [9, 5, 2, 0, 0, 0, 1, 3]),
    ("--direct-only --facts-only", [8, 3, 2, 0, 0, 0, 1, 0]),
  ])
  func theCountsAreThoseOfThePencil(options: String, expected: [Int]) throws {
    let answer = try answer(options)
    #expect(answer.counts.picture == expected)
    #expect(answer.counts.all == answer.stances.count)
  }

  @Test(arguments: zip(["article", "day", "week", "month", "year"], [20, 21, 20, 20, 19]))
  func aStandIsCountedOnce(unit: String, expected: Int) throws {
    let answer = try answer("--once \(unit)")
    #expect(answer.counts.all == expected && answer.leftOut.repeated == 23 - expected)
  }

  @Test(arguments: ["article", "actor", "issue", "month", "coder"])
  func groupsAddUp(grouping: String) throws {
    let answer = try answer("--by \(grouping)")
    #expect(answer.groups.reduce(0) { $0 + $1.counts.all } == 23)
    let csv = try bench.run("dossier show --by \(grouping) --format csv").lines
    let column = try #require(csv[0].split(separator: ",").firstIndex(of: "all"))
    let numbers = csv.dropFirst().compactMap { line in
      Int(line.split(separator: ",", omittingEmptySubsequences: false)[column])
    }
    #expect(numbers == answer.groups.map(\.counts.all))
  }

  /// From every number to the words: file and line, where the words stand.
  @Test func everyStandIsFollowedToItsWords() throws {
    let answer = try answer("")
    for stance in answer.stances {
      let lines = try String(contentsOf: bench.folder.appendingPathComponent(stance.file), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let first = try #require(stance.words.first?.split(separator: " ").first)
      #expect(lines[stance.line - 1].contains(first))
    }
    #expect(answer.stances.contains { $0.words == ["“Not these dues,”", "“and no others.”"] })
    #expect(answer.stances.filter { $0.via == ["@press"] }.map(\.holder) == ["@lund"])
    #expect(answer.stances.compactMap(\.derivedFrom) == ["^claim", "^2", "^3"])
    #expect(answer.articles.statements == 20 && answer.articles.mentions == 14)
    #expect(answer.articles.coders == ["ada": 1, "ben": 1])
    // The circle.
    #expect(answer.errors == 1)
  }

  @Test func aSpreadsheetFindsNoFormula() throws {
    try bench.write(
      "odd.article",
      "title: =cmd()\npublished: 1993\ncoder: @sum\n@e: =1+1\n---\n[=HYPERLINK(\"x\"), y]{@e - #dues} [+1]{@e + #dues}\n"
    )
    let outcome = try bench.run(
      "dossier show odd.article --format csv; dossier show odd.article --by article --format csv; dossier show odd.article --by coder --format csv"
    )
    let cells = outcome.text.split(separator: "\n").flatMap { $0.split(separator: ",") }
    #expect(cells.count > 40)
    #expect(!cells.contains { "=+@".contains($0.first ?? " ") || $0.hasPrefix("\"=") || $0.hasPrefix("\"+") })
    #expect(outcome.text.contains("\"'=HYPERLINK(\"\"x\"\"), y\"") && outcome.text.contains(",'=1+1,"))
  }

  @Test func whatIsNotThereIsSaid() throws {
    func errors(_ options: String) throws -> String {
      let outcome = try bench.run("dossier show \(options)")
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      return outcome.errors
    }
    #expect(
      try errors("--actor @norlund").contains("no actor `@norlund` is defined or used here; did you mean `@norland`")
    )
    #expect(try errors("--issue '#does'").contains("did you mean `#dues`"))
    #expect(
      try errors("--by actors").contains(
        "`--by` is article, actor, issue, month or coder, not `actors`; did you mean `actor`?"
      )
    )
    #expect(try errors("--once decade").contains("`--once` is article, day, week, month or year"))
    #expect(try errors("--from 1993-13").contains("`--from`: `1993-13` is not a date"))
    #expect(try errors("--from 1994 --to 1993").contains("`--from` is after `--to`"))
    #expect(try errors("--actor '#dues'").contains("`--actor` needs an actor"))
    #expect(try errors("--format xml").contains("`--format` is table, json, csv or markdown"))
  }

  @Test func anArticleIsRead() throws {
    let plain = try bench.run("dossier show b.article").text
    #expect(plain.contains("“Not these dues,”[") && plain.contains("“and no others.”["))
    #expect(!plain.contains("{") && !plain.contains("\u{1B}"))
    #expect(plain.contains("^3: Norland + ^2, 1993-07-17\n"))
    #expect(plain.contains("Per Rask -rejects Harbour dues, Harbour tolls as former, 1993-07-17\n"))
    let coloured = try bench.run("dossier show --color always b.article").text
    #expect(coloured.contains("\u{1B}[32mbacked the dues on Friday\u{1B}[0m"))
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == plain)
    // What an article holds is no more than text to a terminal.
    let hostile = "\u{1B}[31mred{@rask %a \"\u{1B}[1m\"}\r\nand \u{202E}more\rwords{@rask}\n"
    try bench.write("odd.article", "title: \u{1B}[2J\n---\n" + hostile)
    let odd = try bench.run("dossier show odd.article").text
    #expect(odd.contains("␛[31mred[1]\nand ⇄more␍words[2]\n") && !odd.contains("\u{1B}") && !odd.contains("\u{202E}"))
  }

  @Test func twentyThousandActorsAreCounted() throws {
    let many = try Bench()
    let actors = (0..<20_000).map { "@a\($0)" }
    try many.write("dossier.codebook", actors.map { "\($0): Actor \($0.dropFirst(2))\n" }.joined() + "#x: The issue\n")
    let paragraphs = (0..<500).map { number in
      "They [spoke]{\(actors[(number * 40)..<(number * 40 + 40)].joined(separator: ", ")) + #x}.\n"
    }
    try many.write("a.article", "published: 1993-04-17\n---\n" + paragraphs.joined(separator: "\n"))
    let glance = try many.run("dossier show")
    #expect(glance.status == 0)
    #expect(glance.text.contains("500 statements by 20000 holders on 1 issue"))
    #expect(glance.text.contains("#x  The issue  20000 for\n") && glance.text.contains("and 19996 more\n"))
    let rows = try many.run("dossier show --by actor --format csv").lines
    #expect(rows.count == 20_001)
  }
}
