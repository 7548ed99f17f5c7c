// Which definitions may be meant where a name is written, and how few of them are looked at.

import Corpus
import EDTF
import Testing

@Suite struct NameCandidatesTests {
  /// A codebook of many actors: each with a name of its own, an office in turn for a year, and words that all share.
  private static func vocabulary(_ count: Int) -> Vocabulary {
    let book = (0..<count).map { number in
      let year = 1900 + number % 100
      return "@actor-\(number): Vorname\(number) Nachname\(number)\n"
        + "  also: the Minister, \(year)/\(year + 1) | Ä\(number)\n  role: Minister of Office \(number % 100), \(year)/\(year + 1)\n"
    }
    return Vocabulary([(file: FileID(0), path: "d.codebook", facts: facts("d.codebook", book.joined()))])
  }

  private static let small = vocabulary(200)
  private static let large = vocabulary(20_000)

  private func candidates(
    _ vocabulary: Vocabulary,
    _ typed: String,
    _ marked: String,
    at date: String? = "1950-06-01",
    own: String = "---\n"
  ) throws -> NameCandidates {
    let read = facts("a.article", own)
    let days = try date.map { DayRange(try DateValue($0)) }
    return Scope(read, vocabulary).candidates(
      NameQuery(.actor, typed: typed, marked: nameWords(marked), at: days, used: read.handles)
    )
  }

  /// Of a hundred times as many actors no more than twice as many entries are read.
  @Test(arguments: [
    ("", ""), ("a", ""), ("actor-17", ""), ("nachname17", ""), ("m", "the Minister"), ("", "the Minister"),
    ("", "Vorname17 Nachname17"), ("", "Nachname17, Minister of Office 17, and the Minister of Office 3"),
    ("ä1", "Ä17"),
    ("zzz", ""), ("", String(repeating: "Minister of Office ", count: 40)),
  ])
  func manyAreNotLookedAt(typed: String, marked: String) throws {
    for date in ["1950-06-01", nil] {
      let few = try candidates(Self.small, typed, marked, at: date)
      let many = try candidates(Self.large, typed, marked, at: date)
      #expect(few.reads <= 200)
      #expect(many.reads <= 2 * 200, "\(many.reads)")
      #expect(many.definitions.count <= many.reads)
      if few.definitions.count >= 100, typed.isEmpty { #expect(many.definitions.count >= 100) }
    }
  }

  /// What is found among many is what a look at all finds.
  @Test(arguments: ["actor-1999", "nachname1999", "ä1999", "Ä1999", "A\u{308}1999", "VORNAME1999"])
  func allThatBeginSoAreFound(typed: String) throws {
    let found = try candidates(Self.large, typed, "")
    #expect(!found.isCut)
    #expect(found.definitions.map(\.handle.name) == ["actor-1999"] + (0..<10).map { "actor-1999\($0)" })
  }

  /// A name that marked words are, that they hold, or part of which they are, is found among many; so is the holder of an
  /// office that hundreds have held.
  @Test(arguments: [
    ("Vorname1234 Nachname1234", "actor-1234"), ("nachname1234", "actor-1234"), ("said Ä1234 there", "actor-1234"),
    ("the Minister", "actor-50"), ("Minister of Office 50", "actor-50"),
  ])
  func whoIsMeantIsFound(marked: String, handle: String) throws {
    let found = try candidates(Self.large, "", marked)
    #expect(found.isCut)
    #expect(found.definitions.contains { $0.handle.name == handle } || marked.contains("Minister"))
    if marked.contains("Minister") {
      let holding = found.definitions.filter { $0.roles.contains { $0.text == "Minister of Office 50" } }
      #expect(holding.count >= 90)
    }
  }

  @Test func aFilesOwnAreFirstAndHideTheCodebooks() throws {
    let own = "@actor-3: Mine\n@new: New\n---\nx{@actor-19000}\n"
    for vocabulary in [Self.small, Self.large] {
      let found = try candidates(vocabulary, "", "", own: own).definitions
      #expect(found.prefix(2).map(\.title) == ["Mine", "New"])
      #expect(found.count { $0.handle.name == "actor-3" } == 1)
    }
    let used = try candidates(Self.large, "", "", own: own).definitions
    #expect(used.contains { $0.handle.name == "actor-19000" })
  }

  @Test func theyAreOfOneKindAndOfTheFirstDefinition() throws {
    let book = "@x: One\n#x: Issue\n@x: Two\n+x: Verb\n%x: Variable\n"
    let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: facts("d.codebook", book))])
    #expect(try candidates(vocabulary, "", "").definitions.map(\.title) == ["One"])
  }

  @Test(arguments: [("bill-clinton", ["clinton"]), ("the-president", ["clinton"]), ("governor", []), ("bill", [])])
  func aHandleOfANameIsFound(handle: String, found: [String]) {
    let book = "@clinton: Bill Clinton\n  also: President\n  role: governor\n@bill-gates: Gates\n"
    let vocabulary = Vocabulary([(file: FileID(0), path: "d.codebook", facts: facts("d.codebook", book))])
    #expect(Scope(Facts(), vocabulary).definitions(named: Handle(.actor, handle)).map(\.handle.name) == found)
  }
}
